// The text of the UserError that an action throws, so that tests can assert the whole message.
#pragma once

#include <string>

#include "base/error.hpp"

namespace mixrate::testing_support {

template <class Action>
std::string message_of(Action&& action) {
  try {
    static_cast<void>(action());
  } catch (const UserError& error) {
    return error.what();
  }
  return "no error";
}

}  // namespace mixrate::testing_support
