using System.Text.RegularExpressions;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

/// <summary>Where a request ends must not be read in two ways, or a proxy before the host hands one citizen's request to another.</summary>
public sealed partial class A_request_that_is_two(RunningHost host)
{
    private const string Hidden = "GET /api/v1/business-types/no-such-type-4711 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    [Cases("M67")]
    [Theory]
    [InlineData("Content-Length: 4\r\nTransfer-Encoding: chunked", "a length and chunks")]
    [InlineData("Content-Length: 5\r\nContent-Length: 0", "two lengths")]
    [InlineData("Content-Length: 0, 5", "two lengths in one")]
    [InlineData("Transfer-Encoding: xchunked", "an encoding that is none")]
    [InlineData("Transfer-Encoding: chunked, identity", "chunks that are not the last")]
    [InlineData("Transfer-Encoding : chunked", "a blank before the colon")]
    [InlineData("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", "two encodings")]
    [InlineData(" Transfer-Encoding: chunked", "a line that goes on")]
    public async Task Is_refused_or_answered_once_and_what_is_hidden_in_it_is_not_asked(string length, string why)
    {
        const string Begin = "POST /api/v1/enquiries HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
        var answer = await host.Raw($"{Begin}{length}\r\n\r\n0\r\n\r\n{Hidden}");

        StatusOf().Matches(answer).ShouldHaveSingleItem(why).Groups[1].Value.ShouldStartWith("4", Case.Sensitive, why);
        answer.ShouldNotContain("4711", Case.Sensitive, why);
    }

    [GeneratedRegex("HTTP/1\\.1 ([0-9]{3})")]
    private static partial Regex StatusOf();
}
