using Governance.WorkingTime;

namespace Governance.Contracts;

/// <summary>
/// A business type (业务类型): one thing that citizens can ask for, with its form, clock, workflow and guide. Gone from every list while its
/// module is off.
/// </summary>
public sealed record BusinessType
{
    /// <summary>Unique on a platform: the department, a dot, words with hyphens, such as <c>traffic.plate-preselection</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The name of the module that contributes it.</summary>
    public required string Module { get; init; }

    /// <summary>What kind of enquiry it makes.</summary>
    public required EnquiryKind Kind { get; init; }

    /// <summary>What citizens read in lists and headings.</summary>
    public required LocalText Title { get; init; }

    /// <summary>One sentence on what it is for; shown in lists and search.</summary>
    public LocalText? Summary { get; init; }

    /// <summary>Its own time limit; <see langword="null"/> takes the default of its kind.</summary>
    public TimeLimit? Clock { get; init; }

    /// <summary>The workflow's name: a standard one (the kind's name, lower case) or one of the module's own.</summary>
    public required string Workflow { get; init; }

    /// <summary>The unit that answers it unless a routing rule says otherwise; <see langword="null"/> means the department's first unit.</summary>
    public string? Unit { get; init; }

    /// <summary>A unit that may never own such an enquiry, because the enquiry is about it.</summary>
    public string? About { get; init; }

    /// <summary>Whether enquiries of it are confidential from the start.</summary>
    public bool Confidential { get; init; }

    /// <summary>
    /// Whether it is one of those that nobody else with the writer's telephone may find out about: it stands behind the portal's door for them, and in no
    /// address and no title of a page. Such a one is confidential.
    /// </summary>
    public bool Quiet { get; init; }

    /// <summary>Whether the writer may stay unnamed.</summary>
    public bool Anonymous { get; init; }

    /// <summary>Whether the module answers <see cref="LookUpBusiness"/> for it, so that citizens get an answer at once.</summary>
    public bool LookUp { get; init; }

    /// <summary>
    /// Whether its sensitive fields are asked for in chats too, which the chat's provider reads; otherwise they are asked for on the portal alone.
    /// </summary>
    public bool SensitiveInChats { get; init; }

    /// <summary>The form, beyond subject, text and contact, which every enquiry has.</summary>
    public FormDescription Form { get; init; } = FormDescription.Empty;

    /// <summary>The parts that the national standard asks for: basis, conditions, documents, process, time, fee and so on.</summary>
    public ServiceParts Service { get; init; } = ServiceParts.None;

    /// <summary>What stops a citizen before the form goes on, in the order of the file.</summary>
    public IReadOnlyList<StopCard> Stops { get; init; } = [];

    /// <summary>Forms and papers to download (表格下载).</summary>
    public IReadOnlyList<Download> Downloads { get; init; } = [];

    /// <summary>Hot questions with their answers (热点问答).</summary>
    public IReadOnlyList<HotQuestion> Questions { get; init; } = [];

    /// <summary>The guide (业务指南) as sanitised HTML.</summary>
    public LocalText Guide { get; init; } = new("");

    /// <summary>Words that citizens use for it, for search.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>A fingerprint of form, clock and workflow; an enquiry keeps the version that it was made with.</summary>
    public required string Version { get; init; }
}

/// <summary>A paper to download.</summary>
/// <param name="File">The file's name in the module's <c>downloads</c> folder.</param>
/// <param name="Title">What citizens see.</param>
/// <param name="Size">Bytes.</param>
public sealed record Download(string File, LocalText Title, long Size);

/// <summary>A question that is asked often, with the bureau's answer.</summary>
/// <param name="Question">The question as citizens put it.</param>
/// <param name="Answer">The answer.</param>
public sealed record HotQuestion(LocalText Question, LocalText Answer);
