namespace Governance.BusinessTypes.Tests;

public class A_guide
{
    [Theory]
    [InlineData("# 标题", "<h2>标题</h2>", "the page has its h1 already")]
    [InlineData("## 标题", "<h2>标题</h2>", "h2 stays")]
    [InlineData("### 标题", "<h3>标题</h3>", "h3 stays")]
    [InlineData("- 一\n- 二", "<ul>\n<li>一</li>\n<li>二</li>\n</ul>", "a list")]
    [InlineData("3. 三", "<ol start=\"3\">\n<li>三</li>\n</ol>", "a list that begins at three")]
    [InlineData("**必须**", "<p><strong>必须</strong></p>", "emphasis")]
    [InlineData("[本局](https://example.gov.cn)", "<p><a href=\"https://example.gov.cn\" rel=\"noopener noreferrer external\">本局</a></p>", "a link to elsewhere")]
    [InlineData("<https://example.gov.cn>", "<p><a href=\"https://example.gov.cn\" rel=\"noopener noreferrer external\">https://example.gov.cn</a></p>", "an address in angle brackets")]
    [InlineData("[下载](/downloads/a.pdf)", "<p><a href=\"/downloads/a.pdf\">下载</a></p>", "a link within")]
    [InlineData("[打电话](tel:110)", "<p><a href=\"tel:110\">打电话</a></p>", "a telephone number")]
    public void Becomes_html(string markdown, string html, string why) => GuideHtml.From(markdown).ShouldBe(html, why);

    [Fact]
    public void May_have_tables()
    {
        var html = GuideHtml.From("| 项目 | 费用 |\n|---|--:|\n| 号牌 | 100 |");

        html.ShouldContain("<th>项目</th>");
        html.ShouldContain("<td>100</td>");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[点这里](javascript:alert(1))")]
    [InlineData("[点这里](data:text/html,x)")]
    [InlineData("![图](https://example.com/tracker.png)")]
    [InlineData("<a href=\"javascript:alert(1)\">点</a>")]
    public void Runs_and_loads_nothing(string markdown)
    {
        var html = GuideHtml.From(markdown);

        html.ShouldNotMatch("<(script|img|iframe|style)|<[^>]*(onerror|\"javascript:|\"data:)");
    }
}
