using System.Text;
using Governance.Core.Channels.TextMessages.Alibaba;
using Governance.Core.Channels.TextMessages.Tencent;
using NodaTime;

namespace Governance.Core.Tests.Channels.TextMessages;

/// <summary>The examples that the providers publish.</summary>
public class A_signature_for_a_cloud
{
    [Fact]
    public void Of_Alibaba_is_that_of_its_example()
    {
        var query = Acs3Signature.Query(new Dictionary<string, string>
        {
            ["RegionId"] = "cn-shanghai", ["ImageId"] = "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd",
        });
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["x-acs-version"] = "2014-05-26",
            ["x-acs-signature-nonce"] = "3156853299f313e23d1673dc12e1703d",
            ["x-acs-date"] = "2023-10-26T10:22:32Z",
            ["x-acs-content-sha256"] = Acs3Signature.Hash([]),
            ["x-acs-action"] = "RunInstances",
            ["host"] = "ecs.cn-shanghai.aliyuncs.com",
        };

        var signature = Acs3Signature.Sign("YourAccessKeySecret", "POST", "/", query, headers, Acs3Signature.Hash([]));

        signature.ShouldBe("06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0");
        Acs3Signature.Authorization("YourAccessKeyId", headers, signature).ShouldBe(
            "ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,"
            + $"Signature={signature}");
    }

    [Fact]
    public void Of_Tencent_is_that_of_its_example()
    {
        var body = Encoding.ASCII.GetBytes("""{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}""");
        // The secret of the example is not published; the key that comes of it is.
        var key = Convert.FromHexString("da98fb70dcf6b112dc21038d1eeeb3a95c74b4dcb12c1131f864f6066bd02be0");
        var at = Instant.FromUnixTimeSeconds(1551113065);

        Tc3Signature.Hash(body).ShouldBe("35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064");
        var canonical = Tc3Signature.Canonical("/", "cvm.tencentcloudapi.com", "DescribeInstances", body);
        Tc3Signature.Hash(Encoding.UTF8.GetBytes(canonical)).ShouldBe("7019a55be8395899b900fb5564e4200d984910f34794a27cb3fb7d10ff6a1e84");
        var signature = Tc3Signature.Sign(key, "cvm", at, canonical);
        signature.ShouldBe("10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f");
        Tc3Signature.Authorization("AKID", "cvm", at, signature).ShouldBe(
            $"TC3-HMAC-SHA256 Credential=AKID/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host;x-tc-action, Signature={signature}");
    }
}
