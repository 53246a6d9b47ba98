using Governance.Contracts;

namespace Governance.Core.Modules.Running;

/// <summary>
/// A module's answer in lists of the host's own: the module's may be of a type that the compiler made in its assembly, and whoever kept
/// one would keep the module loaded.
/// Whatever is missing that must be there throws, here where it counts as the module's fault.
/// </summary>
internal static class CopyAnswer
{
    internal static T Of<T>(T answer) => answer switch
    {
        SubmissionCheck check => (T)(object)new SubmissionCheck([.. check.Errors.Select(Own)]),
        LookUpAnswer found => (T)(object)new LookUpAnswer(
            found.Found, Own(found.Text), [.. found.Facts.Select(fact => new LookUpFact(Own(fact.Name), Own(fact.Value)))]),
        ModuleResources resources => (T)(object)new ModuleResources([.. resources.Pools.Select(Own)], [.. resources.Schedules.Select(Own)]),
        _ => answer,
    };

    private static FieldError Own(FieldError error) => new(Present(error.Field), Own(error.Message));

    private static ItemPool Own(ItemPool pool) => new(Present(pool.Name), [.. pool.Items.Select(Present)], pool.Hold)
    {
        OnePer = [.. pool.OnePer.Select(Present)],
    };

    private static SlotSchedule Own(SlotSchedule schedule) =>
        new(Present(schedule.Name), [.. schedule.Places.Select(Own)], [.. schedule.Times], schedule.Capacity, schedule.DaysAhead)
        {
            Stations = [.. schedule.Stations.Select(Own)], OnePer = [.. schedule.OnePer.Select(Present)], NoticeHours = schedule.NoticeHours,
            ChangeHours = schedule.ChangeHours, OnePerBusinessType = schedule.OnePerBusinessType,
        };

    private static StationDescription Own(StationDescription station) => new()
    {
        Address = Maybe(station.Address), Map = station.Map, Hours = Maybe(station.Hours), Bring = Maybe(station.Bring),
    };

    private static LocalText? Maybe(LocalText? text) => text is null ? null : Own(text);

    private static LocalText Own(LocalText text) => new(Present(text.Zh), text.En);

    private static string Present(string text) => text ?? throw new InvalidOperationException("A part of the answer is missing.");
}
