#pragma once
#include <optional>
#include <vector>

/// Agreement among participants (Tastle & Wierman 2007; domain.md §1.4).
namespace cw::analysis {

struct Consensus {
    int n = 0;          ///< votes, abstentions not among them
    double mean = 0;    ///< on values 1…k
    double index = 0;   ///< Cns: 1 = all agree, 0 = half and half at the ends
    double spread = 0;  ///< nSD: population standard deviation / (d / 2)
    double dissent() const { return 1 - index; }
};
/// From the frequency of each of k ordered, equally spaced values; d = k − 1 of the declared scale, not of the values
/// that got votes. Nothing without votes or with k < 2.
std::optional<Consensus> consensus(const std::vector<int>& frequencies);

enum class Agreement { Agreed, Discuss, Revote };
/// Bands depend on k: agreed from half and half on neighbours, re-vote below half and half two apart.
Agreement agreementBand(double index, int k);

}  // namespace cw::analysis
