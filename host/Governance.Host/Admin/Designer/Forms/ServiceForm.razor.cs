using Governance.BusinessTypes;
using Governance.Contracts;

namespace Governance.Host.Admin.Designer.Forms;

/// <summary>The parts of the service standard on the drawing board.</summary>
public sealed partial class ServiceForm
{
    private const string Amount = "amount";
    private const string Free = "free";

    private static readonly string[] Keys =
        ["documents", "time", "fee", "conditions", "process", "result", "place", "phone", "supervision", "basis", "without", "unconfirmed"];

    private EditedPair Service => Board.Type!.Service;

    private IEnumerable<(string, string)> Forms =>
    [
        (WrittenAs.Of(DocumentForm.Original), Say(AdminText.Original)), (WrittenAs.Of(DocumentForm.Copy), Say(AdminText.Copy2)),
        (WrittenAs.Of(DocumentForm.OriginalAndCopy), Say(AdminText.OriginalAndCopy)), (WrittenAs.Of(DocumentForm.Electronic), Say(AdminText.Uploaded)),
    ];

    private IEnumerable<(string, string)> Fees => [
        ("", Say(AdminText.NotWrittenYet)), (Free, Say(AdminText.FreeOfCharge)), (Amount, Say(AdminText.ThereIsAFee))];

    private string FeeKind => Service.Chinese["fee"] switch { EditedMap => Amount, EditedText { Value.Length: > 0 } => Free, _ => "" };

    private EditedMap Document(int place) => Service.Items("documents")[place];

    private string Called(string part) => Say(AdminText.ServiceParts[part]);

    // A part that was begun and says nothing is none.
    private bool Has(ServicePart part) => Service.Chinese[WrittenAs.Of(part)] switch
    {
        EditedText text => text.Value.Length > 0,
        EditedList list => list.Items.Count > 0,
        EditedMap map => map.Entries.Exists(entry => entry.Value is not EditedText { Value.Length: 0 }),
        _ => false,
    };

    private void Fee(string kind)
    {
        Service.Chinese.Remove("fee");
        Service.English.Remove("fee");
        if (kind == Free)
            Service.Chinese.Set("fee", Free);
        else if (kind == Amount)
            Service.Chinese.Put("fee", new EditedMap([new(Amount, new EditedText(""))]));
    }
}
