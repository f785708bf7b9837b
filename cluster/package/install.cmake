# What `cmake --install` puts in place, and packages of it (cpack.cmake). Two components: `program` (mixrate, its manual and
# completions, examples) and `development` (the library, its headers, what CMake and pkg-config need to find it).
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)  # tests are not installed, so they need not be built
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set(mixrate_package ${CMAKE_CURRENT_LIST_DIR})

# --- the library: one archive of all layers, so that a program links one name
set(objects "")
foreach(layer base random math measure model estimator loss tabulation record experiment runtime store analysis drivers)
  foreach(target IN ITEMS mixrate_${layer} mixrate_${layer}_hot)
    if(TARGET ${target})
      list(APPEND objects $<TARGET_OBJECTS:${target}>)
    endif()
  endforeach()
endforeach()
add_library(mixrate_library STATIC ${objects})
set_target_properties(mixrate_library PROPERTIES OUTPUT_NAME mixrate EXPORT_NAME mixrate LINKER_LANGUAGE CXX
                      ARCHIVE_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
# Matrices are aligned as the architecture level says, so that all code of a program has the same one. The other flags
# are those that keep results the same bytes.
set(mixrate_public_options -march=${MIXRATE_ARCH} -ffp-contract=off -fno-math-errno)
target_compile_options(mixrate_library INTERFACE ${mixrate_public_options})
target_compile_definitions(mixrate_library INTERFACE EIGEN_DONT_PARALLELIZE)
target_compile_features(mixrate_library INTERFACE cxx_std_20)
target_include_directories(mixrate_library INTERFACE $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
target_link_libraries(mixrate_library PUBLIC Eigen3::Eigen fmt::fmt
                      PRIVATE Boost::serialization MPI::MPI_CXX Threads::Threads hdf5::hdf5 tomlplusplus::tomlplusplus ZLIB::ZLIB)

# --- headers: the public face, and behind it what leaves include. Installed ones name each other from mixrate/ on, so
# that a project with a base/ or model/ of its own does not meet them.
set(mixrate_headers ${CMAKE_BINARY_DIR}/installed-headers)
set(header_layers base,math,random,measure,model,estimator,loss,tabulation)
set(headers_script ${mixrate_package}/headers.cmake)
install(CODE "execute_process(COMMAND \"${CMAKE_COMMAND}\" \"-DSOURCES=${PROJECT_SOURCE_DIR}/src\"
  \"-DLISTS=${CMAKE_BINARY_DIR}/src/lists\" \"-DFACE=${PROJECT_SOURCE_DIR}/include\" \"-DOUTPUT=${mixrate_headers}\"
  \"-DLAYERS=${header_layers}\" -P \"${headers_script}\" COMMAND_ERROR_IS_FATAL ANY)" COMPONENT development)
install(DIRECTORY ${mixrate_headers}/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development)
install(TARGETS mixrate_library EXPORT mixrate-targets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development)

# --- how others find it
set(mixrate_cmake_dir ${CMAKE_INSTALL_LIBDIR}/cmake/mixrate)
install(EXPORT mixrate-targets NAMESPACE mixrate:: DESTINATION ${mixrate_cmake_dir} COMPONENT development)
configure_package_config_file(${mixrate_package}/mixrate-config.cmake.in ${CMAKE_BINARY_DIR}/mixrate-config.cmake
                              INSTALL_DESTINATION ${mixrate_cmake_dir})
write_basic_package_version_file(${CMAKE_BINARY_DIR}/mixrate-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/mixrate-config.cmake ${CMAKE_BINARY_DIR}/mixrate-config-version.cmake
        DESTINATION ${mixrate_cmake_dir} COMPONENT development)
file(RELATIVE_PATH mixrate_up /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
set(mixrate_link_files ${HDF5_C_LIBRARIES} ${MPI_CXX_LIBRARIES})
list(JOIN mixrate_link_files " " mixrate_link_files)
list(JOIN mixrate_public_options " " mixrate_pc_options)
configure_file(${mixrate_package}/mixrate.pc.in ${CMAKE_BINARY_DIR}/mixrate.pc.configured @ONLY)
file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/mixrate.pc INPUT ${CMAKE_BINARY_DIR}/mixrate.pc.configured)
install(FILES ${CMAKE_BINARY_DIR}/mixrate.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)

# --- the program
install(TARGETS mixrate RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT program)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/jobs/ DESTINATION ${CMAKE_INSTALL_DATADIR}/mixrate/jobs COMPONENT program
        PATTERN "*.sh" EXCLUDE)  # those are for a clone
install(FILES ${PROJECT_SOURCE_DIR}/drivers/plot.py DESTINATION ${CMAKE_INSTALL_DATADIR}/mixrate COMPONENT program)
foreach(language python r)  # helpers for estimators in other languages
  if(EXISTS ${PROJECT_SOURCE_DIR}/drivers/${language})
    install(DIRECTORY ${PROJECT_SOURCE_DIR}/drivers/${language} DESTINATION ${CMAKE_INSTALL_DATADIR}/mixrate
            COMPONENT program PATTERN __pycache__ EXCLUDE)
  endif()
endforeach()
# What the library's users read, beside what they look up there.
set(mixrate_pages LIBRARY.md OWN_LEAVES.md OWN_ESTIMATORS.md OWN_MODELS.md)
list(TRANSFORM mixrate_pages PREPEND ${PROJECT_SOURCE_DIR}/drivers/)
install(FILES ${mixrate_pages}
        DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT development)
# The program tells man and shells about itself.
set(mixrate_shell ${CMAKE_BINARY_DIR}/shell)
install(CODE "foreach(words IN ITEMS \"manual;${mixrate_shell}/man1\" \"completion;bash\" \"completion;zsh\")
  list(GET words 1 what)
  set(to \"\")
  if(words MATCHES completion)
    set(to OUTPUT_FILE \"${mixrate_shell}/\${what}\")
  endif()
  file(MAKE_DIRECTORY \"${mixrate_shell}\")
  execute_process(COMMAND \"$<TARGET_FILE:mixrate>\" \${words} \${to} COMMAND_ERROR_IS_FATAL ANY)
endforeach()" COMPONENT program)
find_program(GZIP_PROGRAM gzip)
if(GZIP_PROGRAM)  # as distributions have their pages
  install(CODE "file(GLOB pages \"${mixrate_shell}/man1/*.1\")
  execute_process(COMMAND \"${GZIP_PROGRAM}\" -9nf \${pages} COMMAND_ERROR_IS_FATAL ANY)" COMPONENT program)
endif()
install(DIRECTORY ${mixrate_shell}/man1 DESTINATION ${CMAKE_INSTALL_MANDIR} COMPONENT program)
install(FILES ${mixrate_shell}/bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME mixrate
        COMPONENT program)
install(FILES ${mixrate_shell}/zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions RENAME _mixrate
        COMPONENT program)
install(FILES ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${PROJECT_SOURCE_DIR}/CITATION.cff ${PROJECT_SOURCE_DIR}/LICENSE
        ${mixrate_package}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)

include(${mixrate_package}/cpack.cmake)

# --- pages of the public face (Doxygen)
find_program(DOXYGEN_PROGRAM doxygen)
if(DOXYGEN_PROGRAM)
  configure_file(${mixrate_package}/Doxyfile.in ${CMAKE_BINARY_DIR}/Doxyfile @ONLY)
  add_custom_target(api COMMAND ${DOXYGEN_PROGRAM} ${CMAKE_BINARY_DIR}/Doxyfile VERBATIM
                    COMMENT "Pages of the public face: api/html/index.html")
endif()
