using System.Security.Cryptography;
using Governance.Core.Protection;

namespace Governance.Core.Tests.Intake;

public sealed class A_seal
{
    private static readonly FieldProtection Protection = new(PlatformKey.FromText(Convert.ToBase64String(new byte[32])));

    [Fact]
    public void Holds_when_many_seal_and_open_at_once() => Parallel.For(0, 20_000, number =>
    {
        var row = Guid.CreateVersion7();
        if (Protection.Open<string>(Protection.Seal($"秘密 {number}", row), row) != $"秘密 {number}")
            throw new InvalidOperationException("What was sealed is not what was opened.");
    });

    [Fact]
    public void That_was_touched_does_not_open()
    {
        var row = Guid.CreateVersion7();
        var box = Protection.Seal("秘密", row);
        for (var index = 0; index < box.Length; index++)
        {
            var touched = box.ToArray();
            touched[index] ^= 1;
            Should.Throw<CryptographicException>(() => Protection.Open<string>(touched, row));
        }

        Should.Throw<CryptographicException>(() => Protection.OpenBytes([], row));
    }
}
