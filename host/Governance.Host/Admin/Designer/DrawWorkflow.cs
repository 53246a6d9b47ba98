using System.Globalization;
using System.Net;
using System.Text;
using Governance.Contracts;

namespace Governance.Host.Admin.Designer;

/// <summary>
/// A workflow as a picture: each state is a box with its steps below it, and from each step a line leads along a lane of its own to the state after it.
/// Lines cross but never lie on each other, however many steps there are.
/// </summary>
internal static class DrawWorkflow
{
    private const int BoxWidth = 200;
    private const int BoxHeight = 34;
    private const int StepHeight = 26;
    private const int Gap = 18;
    private const int Text = 330;
    private const int Lane = 14;

    internal static string Run(Workflow workflow, string language)
    {
        var tops = Tops(workflow);
        var lanes = workflow.Steps.Sum(step => step.From.Count);
        var (width, height) = (
            Text + ((lanes + 1) * Lane) + 10, tops.Values.Max() + BoxHeight + (workflow.StepsFrom(workflow.States[^1].Name).Count() * StepHeight) + Gap);
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"workflow\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" "
                + $"role=\"img\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{Safe(workflow.Title.In(language))}</title><desc>{Safe(InWords(workflow, language))}</desc>");
        svg.Append(
            "<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0 8 4 0 "
                + "8z\"/></marker></defs>");
        var lane = 0;
        foreach (var state in workflow.States)
        {
            var y = tops[state.Name] + BoxHeight;
            foreach (var step in workflow.StepsFrom(state.Name))
                Step(svg, step, y += StepHeight, tops[step.To], Text + (++lane * Lane), language);
            State(svg, state, tops[state.Name], state.Name == workflow.Initial, language);
        }

        return svg.Append("</svg>").ToString();
    }

    private static Dictionary<string, int> Tops(Workflow workflow)
    {
        var (tops, y) = (new Dictionary<string, int>(), 8);
        foreach (var state in workflow.States)
        {
            tops[state.Name] = y;
            y += BoxHeight + (workflow.StepsFrom(state.Name).Count() * StepHeight) + Gap;
        }

        return tops;
    }

    private static void State(StringBuilder svg, WorkflowState state, int top, bool initial, string language)
    {
        var look = state.End ? "state end" : initial ? "state initial" : "state";
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<rect class=\"{look}\" x=\"4\" y=\"{top}\" width=\"{BoxWidth}\" height=\"{BoxHeight}\" rx=\"{(state.End ? 17 : 5)}\"/>");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text class=\"state-title\" x=\"{4 + (BoxWidth / 2)}\" y=\"{top + 22}\" "
                + $"text-anchor=\"middle\">{Safe(Short(state.Title.In(language), 28))}</text>");
    }

    private static void Step(StringBuilder svg, WorkflowStep step, int y, int target, int lane, string language)
    {
        var arrive = target + (BoxHeight / 2);
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<path class=\"step {step.By.ToString().ToLowerInvariant()}\" d=\"M{Text} {y - 4}H{lane}V{arrive}H{BoxWidth + 8}\" marker-end=\"url(#arrow)\"/>");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text class=\"step-title\" x=\"22\" y=\"{y}\">{Safe(Short(step.Title.In(language), 34))}<tspan class=\"by\"> · "
                + $"{Safe(Who(step.By).In(language))}</tspan></text>");
    }

    private static string InWords(Workflow workflow, string language) => string.Join("; ", workflow.Steps.Select(step =>
        $"{string.Join('/', step.From.Select(from => workflow.State(from)!.Title.In(language)))} → {step.Title.In(language)} → "
            + $"{workflow.State(step.To)!.Title.In(language)}"));

    private static LocalText Who(StepTaker by) => by switch
    {
        StepTaker.Head => AdminText.Head,
        StepTaker.Office => AdminText.Office,
        StepTaker.Citizen => AdminText.Citizen,
        _ => AdminText.Officer,
    };

    /// <summary>As much as has room; a Chinese character takes that of two letters.</summary>
    private static string Short(string text, int most)
    {
        var room = most;
        var fits = text.TakeWhile(letter => (room -= letter > '\u2E7F' ? 2 : 1) >= 0).Count();
        return fits == text.Length ? text : text[..Math.Max(0, fits - 1)] + "…";
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
