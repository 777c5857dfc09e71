#pragma once
#include <span>
#include <string>

namespace cw::app {

/// The project that the window's command line names: the first word that is neither an option nor the value of one
/// that the toolkit takes for itself ("-platform offscreen"); after "--", the next word whatever it is. Empty: none.
/// `words` begin behind the program's name.
std::string namedFile(std::span<const char* const> words);

}  // namespace cw::app
