# Estimators and data for mixrate in R, and its results as data frames. One file, base R only.
#
# jobs/EXTERNAL.md describes the protocol that mixrate_serve speaks. Copy this file beside your script. The first line
# finds it there, whatever the working directory is (Rscript writes a blank of a path as ~+~):
#
#   here <- gsub("~+~", " ", sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)), fixed = TRUE)
#   source(file.path(dirname(here), "mixrate.R"))
#   mixrate_serve(fit = function(request) {
#     y <- request$y[, 1]
#     list(parameters = list(weights = 1, mean = mean(y), variance = mean((y - mean(y))^2)))
#   })

mixrate_protocol <- "mixrate.external/1"

# --- JSON: what the protocol needs of it ---

# Text as a value: objects are named lists, arrays of numbers vectors, other arrays lists, null is NULL.
mixrate_from_json <- function(text) {
  pattern <- "\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9][0-9.eE+-]*|true|false|null|[][{}:,]"
  tokens <- regmatches(text, gregexpr(pattern, text, perl = TRUE))[[1]]
  at <- 0L
  string <- function(token) {
    token <- substr(token, 2L, nchar(token) - 1L)
    if (!grepl("\\", token, fixed = TRUE)) return(token)
    while (nzchar(code <- regmatches(token, regexpr("\\\\u[0-9a-fA-F]{4}", token))[1]) && !is.na(code))
      token <- sub(code, intToUtf8(strtoi(substr(code, 3L, 6L), 16L)), token, fixed = TRUE)
    for (pair in list(c("\\n", "\n"), c("\\t", "\t"), c("\\r", "\r"), c("\\\"", "\""), c("\\/", "/"), c("\\\\", "\\")))
      token <- gsub(pair[1], pair[2], token, fixed = TRUE)
    token
  }
  value <- function() {
    at <<- at + 1L
    token <- tokens[at]
    first <- substr(token, 1L, 1L)
    if (first == "{") {
      out <- list()
      if (tokens[at + 1L] == "}") {
        at <<- at + 1L
        return(out)
      }
      repeat {
        name <- string(tokens[at + 1L])
        at <<- at + 2L # the name and its colon
        out[name] <- list(value())
        at <<- at + 1L
        if (tokens[at] == "}") return(out)
      }
    }
    if (first == "[") {
      out <- list()
      if (tokens[at + 1L] == "]") {
        at <<- at + 1L
        return(out)
      }
      repeat {
        out[length(out) + 1L] <- list(value())
        at <<- at + 1L
        if (tokens[at] == "]") break
      }
      if (all(vapply(out, function(v) (is.numeric(v) || is.character(v)) && length(v) == 1L, NA))) out <- unlist(out)
      return(out)
    }
    switch(first, "\"" = string(token), t = TRUE, f = FALSE, n = NULL, as.numeric(token))
  }
  value()
}

# A value as text: named lists are objects; vectors and unnamed lists arrays; matrices arrays of their rows. A number
# alone stays a number.
mixrate_to_json <- function(value) {
  text <- function(x) paste0("\"", gsub("\n", "\\n", gsub("\"", "\\\"", gsub("\\", "\\\\", x, fixed = TRUE), fixed = TRUE),
                                        fixed = TRUE), "\"")
  if (is.null(value)) return("null")
  if (is.list(value)) {
    inner <- vapply(value, mixrate_to_json, "")
    if (is.null(names(value))) return(paste0("[", paste(inner, collapse = ","), "]"))
    return(paste0("{", paste(text(names(value)), inner, sep = ":", collapse = ","), "}"))
  }
  if (is.matrix(value)) {
    rows <- vapply(seq_len(nrow(value)), function(i) paste(formatC(value[i, ], digits = 17), collapse = ","), "")
    return(paste0("[", paste0("[", rows, "]", collapse = ","), "]"))
  }
  inner <- if (is.numeric(value)) formatC(as.numeric(value), digits = 17, format = "g", width = 1)
           else if (is.logical(value)) ifelse(value, "true", "false") else text(value)
  if (length(inner) == 1L) inner else paste0("[", paste(inner, collapse = ","), "]")
}

# --- the protocol ---

# Numbers that JSON has no word for: stop at the first of them, by name.
mixrate_check_finite <- function(parameters) {
  for (name in names(parameters)) {
    values <- unlist(parameters[[name]])
    if (is.null(values)) stop("parameters$", name, " is NULL", call. = FALSE)
    if (!is.numeric(values) && !all(is.na(values))) stop("parameters$", name, " is not numeric", call. = FALSE)
    bad <- which(!is.finite(values))
    if (length(bad) > 0)
      stop("parameters$", name, if (length(values) > 1) paste0("[", bad[1], "]"), " is ", values[bad[1]], call. = FALSE)
  }
}

# Answer requests until mixrate closes the pipe.
#
# fit(request) has request$x and request$y (matrices, one row per observation), $k, $n, $starts (a list of parameters),
# $seed (set.seed has it already), $options, $columns, $model, and $truth if the study says truth = true. It returns a
# list: parameters (weights, mean, ...: one entry per atom; a matrix has one atom per row, which is t(coef) of a matrix
# with one atom per column; left out: no estimate), columns (named list of numbers), iterations, status ("ok",
# "iteration_cap", "stalled", or "failed" with message).
# draw(request) has request$n, $options, $truth (of the study), $replicate; it returns the matrix y, or
# list(y = , x = , truth = ).
# An error makes the replicate a failed one. What your code prints goes to standard error.
mixrate_serve <- function(fit = NULL, draw = NULL) {
  input <- file("stdin", "rb")
  output <- file("/dev/stdout", "wb", raw = TRUE)
  sink(stderr())
  handlers <- list(fit = fit, draw = draw)
  reply <- function(answer, data = NULL) {
    writeLines(mixrate_to_json(answer), output)
    if (length(data) > 0) writeBin(as.double(data), output, size = 8, endian = "little")
    flush(output)
  }
  rows <- function(n, columns)
    matrix(readBin(input, "double", n * columns, size = 8, endian = "little"), n, columns, byrow = TRUE)
  repeat {
    line <- readLines(input, n = 1L)
    if (length(line) == 0) break
    request <- mixrate_from_json(line)
    if (request$do == "hello") {
      reply(list(id = request$id, protocol = mixrate_protocol))
      next
    }
    if (request$do == "fit") {
      request$x <- rows(request$n, request$x_columns)
      request$y <- rows(request$n, request$y_columns)
    }
    set.seed(request$seed)
    handler <- handlers[[request$do]]
    answer <- tryCatch(
      if (is.null(handler)) list(status = "failed", message = paste0("there is no function for '", request$do, "'"))
      else {
        answer <- handler(request)
        if (request$do == "fit") mixrate_check_finite(answer$parameters)
        answer
      },
      error = function(e) {
        call <- conditionCall(e)
        place <- if (is.null(call)) "" else paste0(" (in ", substr(deparse(call)[1], 1L, 80L), ")")
        list(status = "failed", message = paste0(conditionMessage(e), place))
      })
    if (request$do == "draw" && !identical(if (is.list(answer)) answer$status, "failed")) {
      if (!is.list(answer)) answer <- list(y = answer)
      data <- c(t(answer$x), t(as.matrix(answer$y)))
      out <- list(id = request$id, bytes = 8 * length(data))
      if (!is.null(answer$truth)) out$truth <- answer$truth
      reply(out, data)
      next
    }
    # numbers of one's own that are not finite become null: JSON has none of them
    columns <- lapply(as.list(answer$columns), function(v) if (is.finite(as.numeric(v))) as.numeric(v))
    answer$columns <- if (length(columns) > 0) columns
    odd <- names(Filter(function(v) any(!is.finite(as.numeric(unlist(v)))), as.list(answer$parameters)))
    if (length(odd) > 0)
      answer <- list(status = "failed", message = paste0("parameters$", odd[1], " is not finite: leave parameters out, ",
                                                         "or say status 'failed'"))
    answer$id <- request$id
    reply(answer)
  }
}

# --- results ---

# The finished rows of a result file, directory or journal in long form, by `mixrate export`. Several kinds or columns:
# c("loss", "diagnostic"). Rows of failed replicates have the value NaN.
mixrate_read <- function(results, kind = NULL, column = NULL) {
  program <- Sys.getenv("MIXRATE", "mixrate")
  repeated <- function(flag, values) if (length(values) > 0) as.vector(rbind(flag, shQuote(values)))
  told <- tempfile()
  on.exit(unlink(told))
  words <- c("export", shQuote(results), repeated("--kind", kind), repeated("--column", column))
  lines <- suppressWarnings(system2(program, words, stdout = TRUE, stderr = told))
  if (!is.null(attr(lines, "status"))) stop(paste(readLines(told), collapse = "\n"), call. = FALSE)
  read.csv(text = lines)
}
