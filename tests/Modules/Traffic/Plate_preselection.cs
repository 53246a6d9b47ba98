using Governance.Contracts;
using Governance.Traffic.Plates;

namespace Governance.Modules.Tests.Traffic;

public class Plate_preselection
{
    private const string SoundVin = "LSVAA4188E2123454";

    private static readonly FormValues Form = FormValues.Of(("plateType", "小型汽车"), ("plateNumber", "粤HA1234"), ("origin", "国产"), ("vin", SoundVin));

    private readonly FakeHost host = new();

    [Fact]
    public async Task A_confirmed_number_is_kept_and_the_vehicle_remembered()
    {
        var answer = await Take("confirm");

        answer.Refusal.ShouldBeNull();
        host.Asked.OfType<KeepItem>().ShouldHaveSingleItem().Pool.ShouldBe("traffic.plates");
        host.Documents.ShouldContainKeyAndValue($"preselected/{SoundVin}", "粤HA1234");
    }

    [Fact]
    public async Task A_new_energy_number_comes_from_its_own_pool()
    {
        var form = FormValues.Of(("plateType", "新能源小型汽车"), ("newEnergyPlateNumber", "粤HD12345"));

        await new DecidePreselection(host).Handle(new(An.Enquiry(Preselection.Code, form), "confirm", FormValues.Empty, "chen"), default);

        host.Asked.OfType<KeepItem>().ShouldHaveSingleItem().Pool.ShouldBe("traffic.new-energy-plates");
    }

    [Fact]
    public async Task A_hold_that_expired_over_the_holidays_is_renewed_while_the_number_is_free()
    {
        host.Refusing<KeepItem>("占用已过期。");

        var answer = await Take("confirm");

        answer.Refusal.ShouldBeNull();
        answer.Note!.Zh.ShouldContain("重新占用");
        host.Asked.OfType<ReserveItem>().ShouldHaveSingleItem().Item.ShouldBe("粤HA1234");
    }

    [Fact]
    public async Task A_number_that_somebody_else_took_meanwhile_cannot_be_confirmed()
    {
        host.Refusing<KeepItem>("占用已过期。").Refusing<ReserveItem>("号码已被选走。");

        var answer = await Take("confirm");

        answer.Refusal!.Zh.ShouldContain("号码已被选走");
        host.Documents.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_gives_his_number_back_is_asked_once_whether_he_still_wants_one()
    {
        var notification = new ReservationGivenBack(Guid.CreateVersion7(), "traffic.plates", "粤HA1234", Expired: false);

        foreach (var _ in Enumerable.Range(0, 2))
            await new AskAfterNumberGivenBack(host).Handle(notification, default);
        await new AskAfterNumberGivenBack(host).Handle(notification with { Expired = true }, default);
        await new AskAfterNumberGivenBack(host).Handle(notification with { Source = "traffic.inspection" }, default);

        var asked = host.Asked.OfType<AskCitizen>().ShouldHaveSingleItem();
        (asked.EnquiryId, asked.Question.Contains("粤HA1234", StringComparison.Ordinal)).ShouldBe((notification.EnquiryId, true));
    }

    [Fact]
    public async Task An_application_without_a_number_cannot_be_confirmed()
    {
        var answer = await new DecidePreselection(host).Handle(new(An.Enquiry(Preselection.Code), "confirm", FormValues.Empty, "chen"), default);

        answer.Refusal.ShouldNotBeNull();
        host.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Refusing_releases_the_number()
    {
        var answer = await Take("refuse");

        answer.Refusal.ShouldBeNull();
        host.Asked.OfType<ReleaseItem>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Refusing_succeeds_even_when_the_hold_has_expired()
    {
        host.Refusing<ReleaseItem>("没有占用。");

        (await Take("refuse")).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task A_vehicle_has_one_number_only()
    {
        await Take("confirm");

        var check = await new CheckPreselection(host).Handle(new(Preselection.Code, Form.With("vin", SoundVin.ToLowerInvariant())), default);

        check.Errors.ShouldHaveSingleItem().Field.ShouldBe("vin");
    }

    [Theory]
    [InlineData(SoundVin, true, "a sound number")]
    [InlineData("1M8GDM9AXKP042788", true, "the check digit ten is written X")]
    [InlineData("11111111111111111", true, "all ones, the classic test number")]
    [InlineData("LSVAA4188E2123455", false, "the last digit is mistyped")]
    [InlineData("LSVAAS188E2123454", false, "a letter for a digit")]
    [InlineData("LSVAA4188E212345", false, "a character is missing")]
    [InlineData("LSVAA4188E21234O4", false, "O is not used")]
    public void A_mistyped_identification_number_is_found(string vin, bool sound, string why) =>
        VehicleIdentification.IsValid(vin).ShouldBe(sound, why);

    [Fact]
    public async Task An_imported_vehicle_may_lack_the_check_digit()
    {
        var form = Form.With("origin", "进口").With("vin", "WDB9634031L123456");

        (await new CheckPreselection(host).Handle(new(Preselection.Code, form), default)).Errors.ShouldBeEmpty();
    }

    private Task<StepAnswer> Take(string step) =>
        new DecidePreselection(host).Handle(new(An.Enquiry(Preselection.Code, Form, kind: EnquiryKind.Application), step, FormValues.Empty, "chen"), default);
}
