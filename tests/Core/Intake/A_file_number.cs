using CsCheck;
using Governance.Core.Enquiries;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Units;

namespace Governance.Core.Tests.Intake;

public sealed class A_file_number(Bureau bureau) : IClassFixture<Bureau>
{
    private static readonly Gen<(int Year, long Number)> Numbers = Gen.Select(
        Gen.Int[2000, 2199], Gen.OneOf(Gen.Long[1, 2_000_000], Gen.Long[1, 9_999_999_999]));

    [Fact]
    public void Typed_as_people_type_is_read_back() => Numbers.Select(Gen.Int[0, 4]).Sample((number, way) =>
    {
        var written = FileNumber.Written(number.Year, number.Number);
        var typed = way switch
        {
            0 => written,
            1 => written.Replace("-", "", StringComparison.Ordinal),
            2 => $" {written.Replace('-', ' ')} ",
            3 => $"办件编号：{written}",
            _ => string.Concat(written.Select(sign => sign == '-' ? '－' : (char)(sign + 0xFEE0))),
        };
        return FileNumber.Read(typed) == number.Number;
    });

    [Fact]
    public void With_any_single_wrong_digit_is_none() => Numbers.Select(Gen.Int[0, 16], Gen.Char['0', '9']).Sample((number, place, wrong) =>
    {
        var typed = FileNumber.Written(number.Year, number.Number).ToCharArray();
        place %= typed.Length;
        if (typed[place] == '-' || typed[place] == wrong)
            return true;
        typed[place] = wrong;
        return FileNumber.Read(new(typed)) is null;
    });

    [Fact]
    public async Task Is_given_once_and_counts_up_however_many_come_at_once()
    {
        var acknowledgements = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => bureau.Accept(A.Consultation)));
        acknowledgements.Select(acknowledgement => FileNumber.Read(acknowledgement.FileNumber).ShouldNotBeNull()).Distinct().Count().ShouldBe(40);
        var file = await bureau.Upload("a.txt", "收据"u8.ToArray());
        var withFile = await bureau.Accept(A.Consultation with { Attachments = [file.Id] });
        (FileNumber.Read(withFile.FileNumber) > acknowledgements.Max(acknowledgement => FileNumber.Read(acknowledgement.FileNumber))).ShouldBeTrue(
            "kept by another way, numbered by the same");
        withFile.FileNumber.ShouldStartWith("2026-");
        (await bureau.Track(withFile.QueryCode)).FileNumber.ShouldBe(withFile.FileNumber);
    }

    [Fact]
    public async Task Finds_its_enquiry_at_the_desk_a_confidential_one_too_and_the_query_code_finds_none()
    {
        var acknowledgement = await bureau.Accept(A.Consultation with { Confidential = true });
        var cleared = A.Officer(OfficeDesk.Code, cleared: true);

        (await Search(acknowledgement.FileNumber)).Rows.ShouldHaveSingleItem().Id.ShouldBe(acknowledgement.Id);
        (await Search(acknowledgement.QueryCode)).Rows.ShouldBeEmpty();

        Task<QueuePage> Search(string text) => bureau.Request((ReadQueue use) => use.Run(cleared, new(QueueName.All, Search: text), default));
    }

    [Fact]
    public async Task Opens_nothing()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        (await bureau.Request((Tracking.TrackEnquiry use) => use.Run(acknowledgement.FileNumber, default))).Refused(ProblemKind.NotFound);
    }
}
