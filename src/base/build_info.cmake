# Two uses of one file. Included by src/CMakeLists.txt: gives mixrate_base the facts of the build. Run as a script
# (cmake -P) at every build: writes git_state.hpp, and leaves it alone when nothing changed, so that nothing recompiles.
if(CMAKE_SCRIPT_MODE_FILE)
  set(commit "unknown")
  set(dirty "unknown")
  find_program(GIT git)
  if(GIT)
    execute_process(COMMAND ${GIT} rev-parse HEAD WORKING_DIRECTORY ${SOURCE_DIR}
                    OUTPUT_VARIABLE head OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed ERROR_QUIET)
    if(NOT failed)
      set(commit ${head})
      # without locks: a build must not disturb a git command of the user
      execute_process(COMMAND ${GIT} --no-optional-locks status --porcelain --untracked-files=no
                      WORKING_DIRECTORY ${SOURCE_DIR} OUTPUT_VARIABLE changes ERROR_QUIET)
      if(changes STREQUAL "")
        set(dirty "no")
      else()
        set(dirty "yes")
      endif()
    endif()
  endif()
  set(text "#pragma once\n#define MIXRATE_GIT_COMMIT \"${commit}\"\n#define MIXRATE_GIT_DIRTY \"${dirty}\"\n")
  set(before "")
  if(EXISTS ${OUTPUT})
    file(READ ${OUTPUT} before)
  endif()
  if(NOT text STREQUAL before)
    file(WRITE ${OUTPUT} ${text})
  endif()
  return()
endif()

set(git_state ${CMAKE_CURRENT_BINARY_DIR}/generated/git_state.hpp)
set(git_state_command ${CMAKE_COMMAND} -DSOURCE_DIR=${PROJECT_SOURCE_DIR} -DOUTPUT=${git_state}
                      -P ${CMAKE_CURRENT_LIST_FILE})
execute_process(COMMAND ${git_state_command})
add_custom_target(mixrate_git_state COMMAND ${git_state_command} BYPRODUCTS ${git_state} COMMENT "")
add_dependencies(mixrate_base mixrate_git_state)
target_include_directories(mixrate_base PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/generated)

string(TOUPPER "${CMAKE_BUILD_TYPE}" build_type_upper)
get_target_property(layer_flags mixrate_flags INTERFACE_COMPILE_OPTIONS)
string(REPLACE ";" " " layer_flags "${layer_flags}")
string(STRIP "${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_${build_type_upper}} ${layer_flags}" all_flags)
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/generated/build_facts.hpp @ONLY CONTENT [=[#pragma once
#define MIXRATE_VERSION "@PROJECT_VERSION@"
#define MIXRATE_COMPILER "@CMAKE_CXX_COMPILER_ID@ @CMAKE_CXX_COMPILER_VERSION@"
#define MIXRATE_FLAGS "@all_flags@"
#define MIXRATE_BUILD_TYPE "@CMAKE_BUILD_TYPE@"
#define MIXRATE_LIBRARIES "Boost @Boost_VERSION_STRING@, HDF5 @HDF5_VERSION@, toml++ @tomlplusplus_VERSION@, MPI @MPI_CXX_VERSION@"
]=])
