# Lists of leaves, made from the files that define them.
#
# A leaf is a function without arguments that returns its entry, defined at the beginning of a line:
#
#     LossEntry hellinger_loss() {
#
# mixrate_leaves(LAYER NAME list ENTRY type HEADER path) looks for such definitions in every .cpp of the layer
# and makes LAYER/<list>.hpp, which declares them, and LAYER/<list>.cpp, which defines
#
#     std::span<const type> list();
#     void add_to_list(type entry);  // of another program, before the list is first read
#
# in the order of the files' paths, and within a file in the order of its lines. Functions that return
# std::vector<type> are leaves as well. The lists are made again whenever a file changes, and written only if they differ.
if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)  # cmake -DSOURCES=... -P leaves.cmake
  set(functions "")
  foreach(source IN LISTS SOURCES)
    file(STRINGS ${source} lines REGEX "^(std::vector<)?${ENTRY}>? [a-z0-9_]+\\(\\) {")
    foreach(line IN LISTS lines)
      string(REGEX MATCH "^(.*) ([a-z0-9_]+)\\(\\)" matched "${line}")
      if(CMAKE_MATCH_1 STREQUAL ENTRY)
        list(APPEND functions "one ${CMAKE_MATCH_2}")
      else()
        list(APPEND functions "many ${CMAKE_MATCH_2}")
      endif()
    endforeach()
  endforeach()
  set(declarations "")
  set(body "")
  foreach(function IN LISTS functions)
    string(REGEX MATCH "^([a-z]+) (.*)$" matched "${function}")
    if(CMAKE_MATCH_1 STREQUAL one)
      string(APPEND declarations "${ENTRY} ${CMAKE_MATCH_2}();\n")
      string(APPEND body "    all.push_back(${CMAKE_MATCH_2}());\n")
    else()
      string(APPEND declarations "std::vector<${ENTRY}> ${CMAKE_MATCH_2}();\n")
      string(APPEND body "    for (auto& entry : ${CMAKE_MATCH_2}()) all.push_back(std::move(entry));\n")
    endif()
  endforeach()
  set(generated "// Made from the files of the layer by src/leaves.cmake.\n")
  file(WRITE ${OUTPUT}.hpp.new "${generated}#pragma once

#include <span>
#include <vector>

#include \"${HEADER}\"

namespace mixrate {

${declarations}
std::span<const ${ENTRY}> ${NAME}();
void add_to_${NAME}(${ENTRY} entry);

}  // namespace mixrate
")
  file(WRITE ${OUTPUT}.cpp.new "${generated}#include \"${LAYER}/${NAME}.hpp\"

#include <utility>

#include \"base/leaf_additions.hpp\"

namespace mixrate {

namespace {

LeafAdditions<${ENTRY}>& additions() {
  static LeafAdditions<${ENTRY}> added(\"${NAME}\");
  return added;
}

}  // namespace

std::span<const ${ENTRY}> ${NAME}() {
  static const std::vector<${ENTRY}> entries = [] {
    std::vector<${ENTRY}> all;
${body}    return additions().behind(std::move(all));
  }();
  return entries;
}

void add_to_${NAME}(${ENTRY} entry) { additions().add(std::move(entry)); }

}  // namespace mixrate
")
  foreach(ending hpp cpp)
    file(COPY_FILE ${OUTPUT}.${ending}.new ${OUTPUT}.${ending} ONLY_IF_DIFFERENT)
    file(REMOVE ${OUTPUT}.${ending}.new)
  endforeach()
  return()
endif()

# mixrate_make_list(TARGET DIRECTORY LAYER NAME ENTRY HEADER sources...): the two files below DIRECTORY, made for TARGET.
function(mixrate_make_list target directory layer name entry header)
  set(output ${directory}/${layer}/${name})
  file(MAKE_DIRECTORY ${directory}/${layer})
  add_custom_command(
    OUTPUT ${output}.cpp ${output}.hpp
    COMMAND ${CMAKE_COMMAND} "-DSOURCES=${ARGN}" -DENTRY=${entry} -DNAME=${name} -DLAYER=${layer} -DHEADER=${header}
            -DOUTPUT=${output} -P ${CMAKE_CURRENT_FUNCTION_LIST_FILE}
    DEPENDS ${ARGN} ${CMAKE_CURRENT_FUNCTION_LIST_FILE}
    COMMENT "List of ${layer}/${name}" VERBATIM)
  # a program with more leaves brings a list of its own, which takes the place of this one in the library
  set_source_files_properties(${output}.cpp PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  target_sources(${target} PRIVATE ${output}.cpp ${output}.hpp)
  # made before anything of the target is compiled, its hot sources included
  add_custom_target(${target}_${name} DEPENDS ${output}.cpp ${output}.hpp)
  foreach(user IN ITEMS ${target} ${target}_hot)
    if(TARGET ${user})
      add_dependencies(${user} ${target}_${name})
    endif()
  endforeach()
endfunction()

function(mixrate_leaves layer)
  cmake_parse_arguments(L "" "NAME;ENTRY;HEADER" "" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${layer}/*.cpp)
  list(SORT sources)
  mixrate_make_list(mixrate_${layer} ${CMAKE_CURRENT_BINARY_DIR}/lists ${layer} ${L_NAME} ${L_ENTRY} ${L_HEADER}
                    ${sources})
  target_include_directories(mixrate_${layer} PUBLIC ${CMAKE_CURRENT_BINARY_DIR}/lists)
endfunction()
