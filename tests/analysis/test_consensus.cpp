#include <catch2/catch.hpp>

#include "analysis/consensus.h"

using namespace cw::analysis;

TEST_CASE("Consensus agrees with the published vectors") {
    struct Row {
        std::vector<int> f;
        double mean, index, spread;
    };
    const auto row =
        GENERATE(Row{{5, 0, 0, 0, 5}, 3.000, 0.0000, 1.0000}, Row{{2, 2, 2, 2, 2}, 3.000, 0.4340, 0.7071},
                 Row{{1, 0, 0, 0, 9}, 4.600, 0.5310, 0.6000}, Row{{10, 20, 30, 15, 4}, 2.785, 0.6239, 0.5257},
                 Row{{0, 1, 3, 5, 1}, 3.600, 0.7178, 0.4000}, Row{{0, 0, 5, 5, 0}, 3.500, 0.8074, 0.2500},
                 Row{{0, 0, 0, 4, 8}, 4.667, 0.8286, 0.2357}, Row{{0, 2, 6, 2, 0}, 3.000, 0.8340, 0.3162},
                 Row{{0, 0, 0, 10, 0}, 4.000, 1.0000, 0.0000}, Row{{0, 0, 2, 0, 4, 2}, 4.750, 0.7039, 0.4359},
                 Row{{0, 0, 5, 5, 0, 0}, 3.500, 0.8480, 0.2000}, Row{{0, 0, 0, 5, 0, 5}, 5.000, 0.6781, 0.4000},
                 Row{{0, 9, 0, 0, 1, 0}, 2.300, 0.8076, 0.3600}, Row{{1, 0, 0, 0, 0, 9}, 5.500, 0.5310, 0.6000},
                 Row{{30, 40, 210, 130, 530, 50, 10}, 4.280, 0.7257, 0.3918});
    const auto result = consensus(row.f);
    REQUIRE(result);
    CHECK(result->mean == Approx(row.mean).margin(0.0005));
    CHECK(result->index == Approx(row.index).margin(0.00005));
    CHECK(result->spread == Approx(row.spread).margin(0.00005));
}

TEST_CASE("Without votes there is no consensus") {
    CHECK_FALSE(consensus({0, 0, 0, 0, 0, 0}));
}

TEST_CASE("The bands of agreement follow the length of the scale") {
    CHECK(agreementBand(consensus({0, 0, 5, 5, 0, 0})->index, 6) == Agreement::Agreed);
    CHECK(agreementBand(consensus({0, 0, 0, 5, 0, 5})->index, 6) == Agreement::Discuss);  // exactly two apart
    CHECK(agreementBand(consensus({5, 0, 0, 0, 0, 5})->index, 6) == Agreement::Revote);
    CHECK(agreementBand(consensus({0, 0, 5, 5, 0})->index, 5) == Agreement::Agreed);
}
