using System.Security.Cryptography;
using Governance.Core.Protection;

namespace Governance.Core.Tests.Protection;

public class Values_sealed_at_once
{
    [Fact]
    public void Are_each_opened_as_they_were()
    {
        var protection = new FieldProtection(PlatformKey.FromText(Convert.ToBase64String(new byte[32])));
        Parallel.For(0, 20_000, new() { MaxDegreeOfParallelism = 8 }, _ =>
        {
            var (row, plain) = (Guid.CreateVersion7(), RandomNumberGenerator.GetBytes(400));
            protection.OpenBytes(protection.SealBytes(plain, row), row).ShouldBe(plain);
        });
    }
}
