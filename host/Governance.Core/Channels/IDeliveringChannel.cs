using Governance.Contracts;

namespace Governance.Core.Channels;

/// <summary>A channel by which the bureau can write to a citizen.</summary>
internal interface IDeliveringChannel : IChannel, IDeliveringWay
{
    string IDeliveringWay.Way => Code;

    LocalText IDeliveringWay.Called => Name;

    /// <summary>Whether what the citizen answers comes back to us.</summary>
    bool TakesAnswers => this is IReceivingChannel;

    /// <summary>Whether what cannot leave any more waits until the citizen writes again, and goes to him as an answer to that.</summary>
    bool WaitsForTheWriter => false;

    /// <summary>What it can carry to one address, where that differs from others of it: in public, say.</summary>
    ChannelTerms TermsTo(ReturnAddress to) => Terms;
}
