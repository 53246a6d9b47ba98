using System.Net;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

public sealed class A_stranger_at_a_callback_address(RunningHost host)
{
    private const string Guessed = "/callbacks/0190a0000000700080000000000000a1/00112233445566778899aabbccddeeff";

    [Theory]
    [InlineData("GET", Guessed + "?signature=x&timestamp=1&nonce=2&echostr=3", 404)]
    [InlineData("POST", Guessed, 404)]
    [InlineData("GET", "/callbacks/nobody/00112233445566778899aabbccddeeff", 404)]
    [InlineData("PUT", Guessed, 405)]
    public async Task Learns_nothing_of_which_accounts_there_are(string method, string address, int status)
    {
        using var call = new HttpRequestMessage(new(method), address);
        if (method == "POST")
            call.Content = new StringContent("<xml><Content>你好</Content></xml>");
        using var answer = await host.Citizen.SendAsync(call, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe((HttpStatusCode)status);
        if (address.StartsWith(Guessed, StringComparison.Ordinal) && status == 404)
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("No account is called at this address.");
        host.Said.ShouldNotContain("00112233445566778899aabbccddeeff");
    }
}
