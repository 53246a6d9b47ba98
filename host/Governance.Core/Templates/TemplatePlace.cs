using Governance.Contracts;

namespace Governance.Core.Templates;

/// <summary>A place in a template where a value is put in; written <c>{name}</c>.</summary>
/// <param name="Means">What stands there, for admins.</param>
internal sealed record TemplatePlace(string Name, LocalText Means)
{
    internal static TemplatePlace Number { get; } = new("number", TemplatesText.FileNumber);

    internal static TemplatePlace What { get; } = new("what", TemplatesText.WhatHappened);

    /// <summary>What an officer wrote; empty where nobody wrote anything, or where it does not fit.</summary>
    internal static TemplatePlace Text { get; } = new("text", TemplatesText.OfficersWords);

    internal static TemplatePlace Facts { get; } = new("facts", TemplatesText.Particulars);

    internal static TemplatePlace Where { get; } = new("where", TemplatesText.WhereItIsRead);

    internal static TemplatePlace Bureau { get; } = new("bureau", TemplatesText.NameOfTheBureau);

    internal static TemplatePlace Code { get; } = new("code", TemplatesText.QueryCode);

    internal static TemplatePlace ConfirmationCode { get; } = new("code", TemplatesText.ConfirmationCode);

    /// <summary>Where a lost query code is replaced, each on a line of its own.</summary>
    internal static TemplatePlace Links { get; } = new("links", TemplatesText.Links);

    /// <summary>Empty where no clock runs.</summary>
    internal static TemplatePlace Due { get; } = new("due", TemplatesText.UntilWhen);

    internal string Written => $"{{{Name}}}";
}
