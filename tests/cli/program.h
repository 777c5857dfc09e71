#pragma once
#include <map>
#include <string>
#include <vector>

/// Runs whole programs as a shell would, in a home of their own.
namespace cw::test {

struct Ran {
    int code = -1;  ///< exit code; −1 when killed
    std::string out;
    std::string err;
};

struct Start {
    std::map<std::string, std::string> environment{};  ///< besides HOME and PATH; nothing is inherited
    int killAfterUs = -1;                              ///< SIGKILL after so many microseconds
    bool asNobody = false;                             ///< give up root's powers first (when the test runs as root)
    std::string stdoutTo{};                            ///< a file instead of a pipe
    bool stdoutClosed = false;                         ///< a pipe that nobody reads
};

/// A temporary folder that is the home of what runs in it; gone at the end.
class Home {
public:
    Home();
    ~Home();
    Home(const Home&) = delete;
    Home& operator=(const Home&) = delete;

    const std::string& folder() const { return m_folder; }
    std::string path(const std::string& name) const { return m_folder + "/" + name; }
    Ran run(const std::string& program, const std::vector<std::string>& arguments, const Start& start = {}) const;
    /// The command line under test.
    Ran cli(const std::vector<std::string>& arguments, const Start& start = {}) const;
    /// cli() that must succeed; answers standard output without its last line feed.
    std::string ok(const std::vector<std::string>& arguments) const;
    /// Every file below the folder with its bytes.
    std::map<std::string, std::string> files() const;

private:
    std::string m_folder;
};

void write(const std::string& path, const std::string& bytes);
/// The text with all white space taken out: pdftotext breaks lines where the page does.
std::string dense(const std::string& text);

}  // namespace cw::test
