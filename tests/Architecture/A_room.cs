namespace Governance.Architecture.Tests;

public class A_room
{
    public static TheoryData<string> Houses => [nameof(House.Core), nameof(House.Host)];

    [Theory, MemberData(nameof(Houses))]
    public void Imports_no_room_above_it(string house) => Of(house).LooksUpwards()
        .ShouldBeEmpty(
            $"Move what is used below its user, or its user above it. The order of rooms is the list in {nameof(House)}.cs; changing it is a decision, not a "
                + "repair.");

    [Theory, MemberData(nameof(Houses))]
    public void Has_a_place_in_the_order(string house) => Of(house).RoomsWithoutPlace
        .ShouldBeEmpty($"A new folder is a new room: write into the list in {nameof(House)}.cs which rooms it stands on.");

    [Theory, MemberData(nameof(Houses))]
    public void Is_there_if_the_order_names_it(string house) => Of(house).PlacesWithoutRoom
        .ShouldBeEmpty($"Nothing lies in this room any more: take it out of the list in {nameof(House)}.cs.");

    [Theory, MemberData(nameof(Houses))]
    public void Is_folder_and_namespace_alike(string house) => Of(house).Strangers
        .ShouldBeEmpty("The namespace is the folder: whoever reads a using finds the file.");

    private static House Of(string house) => house == nameof(House.Core) ? House.Core : House.Host;
}
