namespace Governance.Core.Channels.Email.Letters;

/// <summary>What a letter is; only what was <see cref="Written"/> can be an enquiry.</summary>
internal enum LetterNature
{
    /// <summary>By a person, as far as can be seen.</summary>
    Written,

    /// <summary>By a machine of its own accord: news, notices, our own letters come back. What comes by a list may be by a person.</summary>
    Automatic,

    /// <summary>By a machine, because somebody is away or has set an answer for everybody.</summary>
    OutOfOffice,

    /// <summary>By a mail server, about a letter of ours: see <see cref="Letter.Bounce"/>.</summary>
    Bounce,

    /// <summary>A letter of ours was opened, or thrown away unopened (RFC 8098).</summary>
    ReadReceipt,
}

/// <summary>A letter as people and machines read it, whatever it came as: nothing in it is to be trusted, and all of it can be shown.</summary>
/// <param name="Sender">
/// The address of From; null where there is none. Never that of Reply-To: what a mail server proves is the domain of From, and at a provider where millions
/// share a domain not even the same domain says that both are one person. An answer, which may hold a query code, goes nowhere else.
/// </param>
/// <param name="SenderName">As the letter gives it, in one line; null where it gives none.</param>
/// <param name="Subject">In one line; empty where there is none.</param>
/// <param name="Text">Without the quote of what it answers; with it where nothing else is left, or where the answer stands between its lines.</param>
/// <param name="Whole">With the quote. Both hold no control but line breaks and tabs, and nothing that turns the direction of reading.</param>
internal sealed record Letter(LetterNature Nature, string? Sender, string? SenderName, string Subject, string Text, string Whole)
{
    /// <summary>Attachments, pictures within the text, letters within the letter as <c>.eml</c>, and what was packed in a <c>winmail.dat</c>.</summary>
    public IReadOnlyList<IncomingFile> Files { get; init; } = [];

    /// <summary>Without angle brackets; null where there is none.</summary>
    public string? MessageId { get; init; }

    /// <summary>The numbers of the letters that it answers (In-Reply-To, then References), without angle brackets, the newest first.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>All addresses that it was sent or delivered to: in one of them a reply tag may stand.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Whether a machine may answer it (RFC 3834). What a person writes may always be answered by a person.</summary>
    public bool MayBeAnswered { get; init; }

    /// <summary>Whether it comes from the domain that it names, as our own mail server found; null where it says nothing.</summary>
    public bool? Proven { get; init; }

    /// <summary>Whether it, or a part of it, can be read only with a key.</summary>
    public bool Encrypted { get; init; }

    /// <summary>Null where it is no <see cref="LetterNature.Bounce"/>.</summary>
    public BouncedLetter? Bounce { get; init; }

    /// <summary>What was left out because it was too much: a name each, and why.</summary>
    public IReadOnlyList<string> NotKept { get; init; } = [];
}

/// <summary>What a mail server says about a letter of ours.</summary>
/// <param name="Recipient">Whom it was for; null where it is not said.</param>
/// <param name="Status">Of RFC 3463, such as <c>5.1.1</c>; null where it is not said.</param>
/// <param name="Failed">Whether it was given up; else it is late, or has arrived.</param>
/// <param name="MessageId">Of our letter, without angle brackets; null where it is not said.</param>
/// <param name="Tags">What stood behind the <c>+</c> of addresses of our domain, in the bounce's recipients first, then in our letter's own headers.</param>
internal sealed record BouncedLetter(string? Recipient, string? Status, bool Failed, string? MessageId, IReadOnlyList<string> Tags);
