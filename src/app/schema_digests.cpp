// For the build: cw_schema_digests OUT MIGRATION.sql… writes the digest of the schema after each migration, a line
// each.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/error_codes.h"
#include "store/project_file.h"

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    cw::store::Migrations migrations;
    for (int i = 2; i < argc; ++i) {  // CMake hands them over in the order of their numbers
        std::ifstream in(argv[i], std::ios::binary);
        migrations.push_back({i - 1,
                              std::filesystem::path(argv[i]).filename().string(),
                              std::string(std::istreambuf_iterator<char>(in), {}),
                              {}});
    }
    const auto digests = cw::store::schemaDigests(migrations);
    if (!digests) {
        std::fprintf(stderr, "cw_schema_digests: %s\n", cw::base::errorRow(digests.error().code).id.data());
        return 1;
    }
    std::ofstream out(argv[1], std::ios::binary);
    for (const auto& digest : *digests) out << digest << '\n';
    return out.flush() ? 0 : 1;
}
