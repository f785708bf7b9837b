// For LD_PRELOAD: the wall clock jumps a day forth, back, and years away, every 0.3 s. Other clocks go on.
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#include <ctime>

namespace {

int ask_kernel(clockid_t clock, timespec* out) { return static_cast<int>(::syscall(SYS_clock_gettime, clock, out)); }

time_t offset_s() {
  constexpr time_t day = 86400, offsets[] = {0, day, -day, 400 * day, -4000 * day};
  timespec now{};
  ask_kernel(CLOCK_MONOTONIC, &now);
  return offsets[(now.tv_sec * 10 + now.tv_nsec / 100'000'000) / 3 % 5];
}

}  // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec* out) noexcept {
  const int result = ask_kernel(clock, out);
  if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) out->tv_sec += offset_s();
  return result;
}

int gettimeofday(timeval* out, void* /*zone*/) noexcept {
  timespec now{};
  clock_gettime(CLOCK_REALTIME, &now);
  *out = {now.tv_sec, now.tv_nsec / 1000};
  return 0;
}

time_t time(time_t* out) noexcept {
  timespec now{};
  clock_gettime(CLOCK_REALTIME, &now);
  if (out != nullptr) *out = now.tv_sec;
  return now.tv_sec;
}

}  // extern "C"
