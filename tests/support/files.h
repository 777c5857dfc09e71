#pragma once
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

#include "framework/catalogue.h"

namespace cw::test {

inline std::string readAll(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}
inline std::string resource(const std::string& name) {
    return readAll(std::string(CW_SOURCE_DIR "/resources/") + name);
}

/// The real catalogue, loaded once a test executable.
inline const framework::Catalogue& catalogue() {
    static const framework::Catalogue loaded = [] {
        const std::string folder = "framework/pas181/";
        const std::string structure = resource(folder + "structure.json"),
                          presentation = resource(folder + "presentation.json"), en = resource(folder + "en.json"),
                          zh = resource(folder + "zh_TW.json");
        auto result = framework::Catalogue::load({structure, presentation, en, zh});
        if (!result) throw std::runtime_error(result.error().args.at(0).text + ": " + result.error().args.at(1).text);
        return std::move(*result);
    }();
    return loaded;
}

}  // namespace cw::test
