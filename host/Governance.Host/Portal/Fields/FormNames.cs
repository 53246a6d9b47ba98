using Governance.Contracts;
using Governance.Core.Drafts;

namespace Governance.Host.Portal.Fields;

/// <summary>What the inputs of a form are called. A field's own name is the one that errors carry, so that the summary of errors can link to it.</summary>
internal static class FormNames
{
    internal const string Draft = "draft";
    internal const string Kind = "kind";
    internal const string Subject = "subject";
    internal const string Body = "body";
    internal const string Attachments = "attachments";
    internal const string Anonymous = "anonymous";
    internal const string Confidential = "confidential";
    internal const string ContactName = "contact.name";
    internal const string Mobile = "contact.mobile";
    internal const string Email = "contact.email";

    /// <summary>The service that is taken instead of a general enquiry.</summary>
    internal const string Service = "service";

    /// <summary>The places of the cards that stood on the page when it was sent.</summary>
    internal const string Stop = "stop";

    /// <summary>The button that was pressed.</summary>
    internal const string Button = "do";

    internal const string Next = "next";
    internal const string Remove = "remove:";
    internal const string MoreItems = "items:";
    internal const string ShowTimes = "times:";
    internal const string AddItem = "add:";
    internal const string DropItem = "drop:";

    internal static string Of(FormField field) => "form." + field.Name;

    /// <summary>Files that were uploaded before.</summary>
    internal static string Kept(string name) => name + ".kept";

    internal static string Year(string name) => name + ".year";

    internal static string Month(string name) => name + ".month";

    internal static string Day(string name) => name + ".day";

    /// <summary>The point of a place.</summary>
    internal static string Point(string name) => name + ".point";

    internal static string Search(string name) => name + ".search";

    internal static string Skip(string name) => name + ".skip";

    internal static string SlotPlace(string name) => name + ".at";

    internal static string SlotDay(string name) => name + ".on";
}
