// Linked into programs under LeakSanitizer only. Open MPI unloads its plugins at the end; what they leaked then belongs
// to no module, and tests/lsan.supp cannot name it. So nothing is unloaded.
extern "C" int dlclose(void* /*handle*/) { return 0; }
