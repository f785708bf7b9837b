# Spack recipe. Not tried: there was no Spack to try it with.
#
#   spack repo add cluster/package/spack
#   spack dev-build --source-path . mixrate@0.1.0     # from this tree; no release has an address yet
from spack.package import *


class Mixrate(CMakePackage):
    """Convergence rates of estimators of mixtures and mixtures of experts: Monte Carlo
    studies under MPI, and fits of data."""

    maintainers("mixrate")
    license("BSD-3-Clause")

    version("0.1.0")

    variant("tests", default=False, description="Build the test suite")

    depends_on("cxx", type="build")
    depends_on("c", type="build")
    depends_on("cmake@3.25:", type="build")
    depends_on("ninja", type="build")
    depends_on("mpi")
    depends_on("eigen@3.4")
    depends_on("boost@1.74: +serialization cxxstd=20")
    depends_on("hdf5@1.10: ~mpi")  # one process writes; the parallel build is not needed
    depends_on("fmt@9:")
    depends_on("tomlplusplus@3.3:")
    depends_on("zlib-api")
    depends_on("cli11@2.1:", type="build")
    depends_on("nlohmann-json@3.11:", type="build")
    depends_on("random123", type="build")
    depends_on("lemon", type="build")
    depends_on("googletest@1.12: +gmock", when="+tests", type="build")
    depends_on("gnuplot", type="run")

    requires("target=x86_64_v3:", msg="results are the same bytes on all hosts of this level")
    generator("ninja")

    def cmake_args(self):
        return [
            self.define_from_variant("MIXRATE_TESTS", "tests"),
            self.define("MIXRATE_UNITY", True),
            self.define("BUILD_SHARED_LIBS", False),
        ]
