using System.Text.Json.Nodes;
using Governance.TestSupport;

namespace Governance.Specifications.Tests;

/// <summary>What citizens send.</summary>
internal static class A
{
    internal static JsonObject Consultation(string subject = "身份证丢了怎么补办") => new()
    {
        ["kind"] = "consultation",
        ["subject"] = subject,
        ["body"] = "身份证丢了，怎样补办，要带什么材料？",
        ["contact"] = new JsonObject { ["name"] = "王小明", ["mobile"] = "13800138000" },
    };

    internal static JsonObject Tip(string subject, string body) => new() { ["kind"] = "tip", ["subject"] = subject, ["body"] = body, ["anonymous"] = true };

    internal static JsonObject PlatePreselection(string number, string ownerId = "11010519491231002X") => Typed("traffic.plate-preselection", new()
    {
        ["plateType"] = "小型汽车",
        ["plateNumber"] = number,
        ["origin"] = "国产",
        ["vin"] = Vehicle.Vin(),
        ["invoiceDate"] = Day(-5),
        ["ownerPaper"] = "居民身份证",
        ["ownerId"] = ownerId,
    });

    internal static JsonObject Inspection(string slot, string plate) => Typed("traffic.inspection-appointment", new()
    {
        ["vehicleKind"] = "van",
        ["plate"] = plate,
        ["registeredOn"] = "2018-05-01",
        ["validUntil"] = Day(40),
        ["slot"] = slot,
        ["broughtBy"] = "车主本人",
    });

    internal static JsonObject Passport(string slot, string id) => Typed("exit-entry.passport", Applicant(slot, id));

    internal static JsonObject HongKongPermit(string slot, string id)
    {
        var form = Applicant(slot, id);
        form["destination"] = new JsonArray("香港");
        form["purpose"] = "tourism";
        return Typed("exit-entry.hk-macau-permit", form);
    }

    private static JsonObject Applicant(string slot, string id) => new()
    {
        ["matter"] = "first",
        ["applicantName"] = "王小明",
        ["applicantId"] = id,
        ["age"] = "已满 16 周岁",
        ["functionary"] = false,
        ["slot"] = slot,
    };

    internal static JsonObject RowOfVehicles(params JsonObject[] others) => Typed("traffic.obstructing-vehicle", new()
    {
        ["place"] = "城中路 1 号",
        ["road"] = "公共道路",
        ["blocks"] = "exit",
        ["stillThere"] = true,
        ["plate"] = "有",
        ["plateNumber"] = "WJ粤1234X",
        ["others"] = new JsonArray([.. others]),
    });

    private static JsonObject Typed(string type, JsonObject form)
    {
        var enquiry = Consultation("网上办理");
        enquiry.Remove("kind");
        enquiry["businessType"] = type;
        enquiry["form"] = form;
        return enquiry;
    }

    private static string Day(int from) => TimeProvider.System.GetUtcNow().AddDays(from).ToString("yyyy-MM-dd", null);
}
