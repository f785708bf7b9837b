# Who may include whom (see src/README.md). Input: sources with paths relative to the repository root.
# Prints one line per breach and exits 1 if there is any.

BEGIN {
  may["base"] = "base"
  may["math"] = "base math"
  may["random"] = "base random"
  may["measure"] = "base math random measure"
  may["model"] = may["measure"] " model"
  may["estimator"] = may["model"] " estimator"
  may["loss"] = may["model"] " loss"
  may["tabulation"] = may["model"] " estimator loss tabulation"
  may["experiment"] = may["model"] " estimator loss tabulation experiment"
  may["runtime"] = "base experiment runtime"
  may["store"] = "base random experiment store"
  may["analysis"] = may["experiment"] " analysis"
  # Rooms: folders of a layer. Private ones are for their layer only; low ones know nothing of models and Eigen, and are
  # all that runtime and store see of their layer.
  split("model estimator", layers_with_private_rooms, " ")
  for (i in layers_with_private_rooms) has_private_rooms[layers_with_private_rooms[i]] = 1
  # Rooms of model see each other in one direction only.
  may_see["model/gate"] = may_see["model/softmax_mixture"] = may_see["model/chart"] = may_see["model/truths"] = " "
  may_see["model/expert"] = " model/gate "
  may_see["model/response"] = may_see["model/regression"] = " model/gate model/expert "
  may_see["model/density"] = " model/gate model/expert model/response "
  is_low["experiment/record"] = is_low["experiment/schedule"] = 1
  sees_low_only["runtime"] = sees_low_only["store"] = 1
  solvers = "^Eigen/(Cholesky|QR|SVD|Eigenvalues|LU|Dense|Eigen)$"
  only_in["mpi.h"] = "src/runtime/mpi_transport.cpp"
  only_in["hdf5.h"] = "src/store/h5/library.hpp"
  only_in["toml++"] = "src/experiment/study/study_toml.cpp"
  only_in["CLI"] = "drivers/command.cpp"
  only_in["zlib.h"] = "drivers/data/gzip.cpp"
}

function breach(text) {
  print FILENAME ":" FNR ": " text
  ++breaches
}

function includes_layer(from, to, words) { return index(" " may[from] " ", " " to " ") > 0 }

FNR == 1 {
  split(FILENAME, path, "/")
  is_test = path[1] == "tests"
  layer = path[1] == "src" && path[3] != "" ? path[2] : ""
  room = layer != "" && path[4] != "" ? layer "/" path[3] : ""
  if (layer != "" && !(layer in may)) breach("folder src/" layer " is not a layer")
}

{ sub(/\/\/.*/, "") }  # comments may name anything

/^[ \t]*#[ \t]*include/ {
  target = $0
  sub(/^[^"<]*["<]/, "", target)
  sub(/[">].*/, "", target)
  split(target, parts, "/")
  library = target
  if (parts[1] == "toml++" || parts[1] == "CLI") library = parts[1]
  if (target ~ /^boost\/math\/distributions\// && FILENAME != "src/math/statistics/distributions.cpp")
    breach(target " is included only by src/math/statistics/distributions.cpp")
  if (library in only_in && FILENAME != only_in[library]) breach(library " is included only by " only_in[library])
  if (layer != "" && (parts[1] in may) && !includes_layer(layer, parts[1]))
    breach("layer " layer " must not include layer " parts[1])
  target_room = parts[3] != "" ? parts[1] "/" parts[2] : ""
  if (!is_test && target_room != "" && (parts[1] in has_private_rooms) && parts[1] != layer)
    breach("room " target_room " is private to its layer")
  if ((room in may_see) && parts[1] == layer && target_room != "" && target_room != room && index(may_see[room], " " target_room " ") == 0)
    breach("room " room " does not see room " target_room)
  if ((room in is_low) && !(target_room in is_low) && ((parts[1] in may) && parts[1] != "base" || target == "base/types.hpp" || parts[1] == "Eigen"))
    breach("room " room " knows nothing of " target)
  if ((layer in sees_low_only) && parts[1] == "experiment" && !(target_room in is_low))
    breach("layer " layer " sees only experiment/record and experiment/schedule")
  if (!is_test && target ~ solvers && FILENAME !~ /^src\/math\/solve(\.cpp|\/[a-z_]+\.cpp)$/)
    breach(target " is included only by src/math/solve.cpp and src/math/solve/")
  if (layer == "estimator" && target == "model/scenario.hpp" && room != "estimator/start")
    breach("an estimator must not know the scenario")
}

!is_test && /(^|[^A-Za-z_])MPI_COMM_WORLD/ && ++worlds > 1 { breach("MPI_COMM_WORLD stands in one place only") }
# What a law can do follows from its abilities; names of families are for users.
!is_test && layer != "model" && /(family\(\) *[!=]=|family *[!=]= *")/ {
  breach("families are not told by name: ask for an ability (model/abilities.hpp)")
}
# What a block is follows from its meaning; names are for users.
!is_test && FILENAME != "src/measure/atom_layout.cpp" && /([bB]lock\.name *[!=]=|atom_block\(")/ {
  breach("blocks are not told by name: use Meaning (measure/atom_layout.hpp)")
}
/std::random_device/ { breach("std::random_device: use random/stream.hpp") }
/std::normal_distribution/ { breach("std::normal_distribution differs between libraries: use sample_normal") }
/(^|[^A-Za-z0-9_])s?rand\(/ { breach("rand: use random/stream.hpp") }

END { exit breaches > 0 }
