using CsCheck;
using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes.Tests;

public class Any_answer
{
    private static readonly LocalDate Today = new(2026, 2, 13);

    private static readonly Gen<string> ResidentIds = Gen.Select(
        Gen.Int[0, 4], Gen.Int[0, 9999], Gen.Int[0, 45_000], Gen.Int[0, 999], (province, area, day, sequence) =>
    {
        var born = new LocalDate(1900, 1, 1).PlusDays(day);
        var number = $"{new[] { "11", "44", "52", "65", "81" }[province]}{area:D4}{born.Year:D4}{born.Month:D2}{born.Day:D2}{sequence:D3}";
        return number + Mod11.CheckCharacter(number);
    });

    // Random characters alone would hardly ever make a date or a plate.
    private static readonly Gen<string> Written = Gen.OneOf(
        Gen.String,
        Gen.Char["0123456789０１ -./@aXx粤H年月日+\n"].Array[0, 19].Select(letters => new string(letters)),
        Gen.Int[0, 5].Select(index => new[] { "2026年2月3日", "13800138000", "粤H·12345", "００１.50", "a@b.cn", "路口 @1,2" }[index]));

    private static readonly Gen<FieldTypeDescriptor> Types = Gen.Int[0, FieldTypes.All.Count - 1].Select(index => FieldTypes.All[index]);

    [Fact]
    public void That_is_a_sound_identity_number_passes() =>
        ResidentIds.Sample(id => Wrong(id) is null);

    [Fact]
    public void That_is_an_identity_number_with_one_digit_changed_is_refused() =>
        Gen.Select(ResidentIds, Gen.Int[0, 16], Gen.Int[1, 9]).Sample((id, place, more) =>
        {
            var changed = (char)('0' + ((id[place] - '0' + more) % 10));
            return Wrong($"{id[..place]}{changed}{id[(place + 1)..]}") is not null;
        });

    [Fact]
    public void That_is_an_identity_number_with_two_neighbours_exchanged_is_refused() =>
        Gen.Select(ResidentIds, Gen.Int[0, 15]).Where((id, place) => id[place] != id[place + 1]).Sample((id, place) =>
            Wrong($"{id[..place]}{id[place + 1]}{id[place]}{id[(place + 2)..]}") is not null);

    [Fact]
    public void To_any_field_is_checked_without_an_exception() =>
        Gen.Select(Types, Written).Sample((type, text) =>
            FormCheck.Check(A.Form(A.Field(type)), FormValues.Of(("field", text)), Today) is not null, iter: 5000);

    [Fact]
    public void That_passed_passes_again_unchanged() =>
        Gen.Select(Types, Written).Sample(
            (type, text) =>
            {
                var once = FormCheck.Check(A.Form(A.Field(type)), FormValues.Of(("field", text)), Today);
                if (once.Errors.Count > 0)
                    return true;
                var again = FormCheck.Check(A.Form(A.Field(type)), once.Answers, Today);
                return again.Errors.Count == 0 && again.Answers["field"] == once.Answers["field"];
            },
            iter: 5000);

    private static LocalText? Wrong(string id) =>
        FormCheck.Check(A.Form(A.Field(FieldType.ResidentId)), FormValues.Of(("field", id)), Today).Errors is [var error, ..] ? error.Message : null;
}
