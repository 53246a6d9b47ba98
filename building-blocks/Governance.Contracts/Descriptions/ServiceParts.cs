namespace Governance.Contracts;

/// <summary>
/// The parts that the national standard for service items asks a guide to have (政务服务事项要素), as facts: what a citizen reads before the advice of the
/// guide. Source: the national directory of basic service items, 国办发〔2018〕45 号 and 国发〔2022〕5 号. Gone with its business type while the module is off.
/// </summary>
public sealed record ServiceParts
{
    /// <summary>A business type that says nothing of them.</summary>
    public static ServiceParts None { get; } = new();

    /// <summary>The laws and rules that it rests on (办理依据).</summary>
    public IReadOnlyList<LegalBasis> Basis { get; init; } = [];

    /// <summary>Who can have it, and when (受理条件).</summary>
    public IReadOnlyList<LocalText> Conditions { get; init; } = [];

    /// <summary>What to bring or to upload (申请材料).</summary>
    public IReadOnlyList<NeededDocument> Documents { get; init; } = [];

    /// <summary>What happens, step by step (办理流程).</summary>
    public IReadOnlyList<LocalText> Process { get; init; } = [];

    /// <summary>How long it takes (办理时限); the platform's own clock for the answer stands beside it.</summary>
    public ServiceTime? Time { get; init; }

    /// <summary>What it costs (收费标准).</summary>
    public ServiceFee? Fee { get; init; }

    /// <summary>Where it is done (办理地点); address and hours come from the unit.</summary>
    public LocalText? Place { get; init; }

    /// <summary>The telephone for questions (咨询电话); <see langword="null"/> where the unit's own serves.</summary>
    public string? Phone { get; init; }

    /// <summary>The telephone for complaints about it (监督电话).</summary>
    public string? ComplaintsPhone { get; init; }

    /// <summary>What the citizen has in the end (办理结果).</summary>
    public LocalText? Result { get; init; }

    /// <summary>Why a part is left out, by part.</summary>
    public IReadOnlyDictionary<ServicePart, LocalText> Without { get; init; } = new Dictionary<ServicePart, LocalText>();

    /// <summary>
    /// Sentences that could not be confirmed. No citizen reads one before the bureau's own specialist has confirmed it or put another in its place.
    /// </summary>
    public IReadOnlyList<LocalText> Unconfirmed { get; init; } = [];

    /// <summary>Whether anything is said at all.</summary>
    public bool IsEmpty => Without.Count == 0 && Unconfirmed.Count == 0 && Enum.GetValues<ServicePart>().All(part => !Has(part));

    /// <summary>Whether a part is there.</summary>
    public bool Has(ServicePart part) => part switch
    {
        ServicePart.Basis => Basis.Count > 0,
        ServicePart.Conditions => Conditions.Count > 0,
        ServicePart.Documents => Documents.Count > 0,
        ServicePart.Process => Process.Count > 0,
        ServicePart.Time => Time is not null,
        ServicePart.Fee => Fee is not null,
        ServicePart.Place => Place is not null,
        ServicePart.Phone => Phone is not null,
        ServicePart.Supervision => ComplaintsPhone is not null,
        ServicePart.Result => Result is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };
}

/// <summary>A law or rule that a service rests on.</summary>
/// <param name="Law">Its full name, and for a document its number.</param>
/// <param name="Article">The article; <see langword="null"/> for the whole, or where the number could not be confirmed.</param>
/// <param name="Text">What it rules, in a sentence.</param>
public sealed record LegalBasis(LocalText Law, LocalText? Article = null, LocalText? Text = null);

/// <summary>How long a service takes; at least one of the two is there.</summary>
/// <param name="Statutory">The time that law allows (法定时限).</param>
/// <param name="Promised">The time that the bureau promises (承诺时限), never longer.</param>
public sealed record ServiceTime(LocalText? Statutory, LocalText? Promised);

/// <summary>What a service costs.</summary>
/// <param name="Amount">The amount as people say it; <see langword="null"/> where it is free.</param>
/// <param name="Basis">The document that fixes it.</param>
/// <param name="Note">Who pays less, and the like.</param>
public sealed record ServiceFee(LocalText? Amount, LocalText? Basis = null, LocalText? Note = null)
{
    /// <summary>Free of charge.</summary>
    public static ServiceFee Free { get; } = new((LocalText?)null);
}
