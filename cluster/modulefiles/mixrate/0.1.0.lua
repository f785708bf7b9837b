-- Example for Lmod. Adapt `prefix` and the prerequisites to your site; see cluster/README.md.
help([[mixrate: convergence rates of estimators of mixtures and mixtures of experts. Start with `mixrate --help`.]])
whatis("Name: mixrate")
whatis("Version: 0.1.0")
whatis("Description: Monte Carlo studies of convergence rates under MPI")

local prefix = "/opt/mixrate/0.1.0" -- holds bin/mixrate
depends_on("openmpi/4.1")           -- the MPI it was built with, and no other
depends_on("hdf5")
prepend_path("PATH", pathJoin(prefix, "bin"))
setenv("OMP_NUM_THREADS", "1") -- one rank a core, one thread a rank
