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
    [InlineData("<https://example.gov.cn>", "<p><a href=\"https://example.gov.cn\" rel=\"noopener noreferrer external\">https://example.gov.cn</a></p>",
        "an address in angle brackets")]
    [InlineData("[下载](/downloads/a.pdf)", "<p><a href=\"/downloads/a.pdf\">下载</a></p>", "a link within")]
    [InlineData("[打电话](tel:110)", "<p><a href=\"tel:110\">打电话</a></p>", "a telephone number")]
    public void Becomes_html(string markdown, string html, string why) => GuideHtml.From(markdown).ShouldBe(html, why);

    [Theory]
    [InlineData("请打 110。", "<p>请打 <a href=\"tel:110\">110</a>。</p>", "with a blank before it")]
    [InlineData("打122、119或者120", "<p>打<a href=\"tel:122\">122</a>、<a href=\"tel:119\">119</a>或者<a href=\"tel:120\">120</a></p>", "without blanks")]
    [InlineData("Ring 110.", "<p>Ring <a href=\"tel:110\">110</a>.</p>", "at the end of a sentence")]
    [InlineData("**拨打 96110**", "<p><strong>拨打 <a href=\"tel:96110\">96110</a></strong></p>", "in a stressed text")]
    [InlineData("[报警 110](tel:110)", "<p><a href=\"tel:110\">报警 110</a></p>", "a link already")]
    [InlineData("限速 120 km/h", "<p>限速 120 km/h</p>", "a speed")]
    [InlineData("罚款 110 元", "<p>罚款 110 元</p>", "a sum")]
    [InlineData("第120条", "<p>第120条</p>", "an article")]
    [InlineData("共 1110 起、12.110、110-2", "<p>共 1110 起、12.110、110-2</p>", "parts of other numbers")]
    [InlineData("交管12123", "<p>交管12123</p>", "an app, not a number")]
    public void Makes_the_numbers_that_save_lives_links(string markdown, string html, string why) => GuideHtml.From(markdown).ShouldBe(html, why);

    [Fact]
    public void May_have_tables()
    {
        var html = GuideHtml.From("| 项目 | 费用 |\n|---|--:|\n| 号牌 | 100 |");

        html.ShouldContain("<th>项目</th>");
        html.ShouldContain("<td>100</td>");
    }

    [Cases("M49")]
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
