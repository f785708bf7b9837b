# Debian packages: `cpack` in the build folder, once mixrate and mixrate_library are built. mixrate has the program,
# mixrate-dev the library. What they depend on is told by dpkg-shlibdeps.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME mixrate)
set(CPACK_PACKAGE_VENDOR "The mixrate authors")
set(CPACK_PACKAGE_CONTACT "The mixrate authors <mixrate@localhost>")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL program development)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)

set(CPACK_COMPONENT_PROGRAM_DESCRIPTION "Convergence rates of estimators of mixtures and mixtures of experts
 Runs Monte Carlo studies over (n, k, model) grids under MPI and turns them into
 tables of slopes with Monte Carlo errors beside the exponents that theory
 predicts; fits tables of data.")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME mixrate)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS openmpi-bin)  # mpirun, which no library says
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS gnuplot-nox)

set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "Library of mixrate: studies with estimators of one's own, fits
 One archive, its headers, and what CMake and pkg-config need to find it.")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME mixrate-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
# what mixrate-config.cmake looks for
string(CONCAT mixrate_dev_depends "mixrate (= ${PROJECT_VERSION}), libopenmpi-dev, libeigen3-dev, "
       "libboost-serialization-dev, libhdf5-dev, libtomlplusplus-dev, zlib1g-dev, libfmt-dev")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS ${mixrate_dev_depends})
include(CPack)
