using System.Globalization;
using System.Text;
using Backpain.Knowledge.Questions.Evaluating;

namespace Backpain.Bot.CommandLine.Evaluation;

/// <summary>Draws a refusal curve as SVG.</summary>
internal static class RefusalCurvePicture
{
    private const int Width = 640;
    private const int Height = 360;
    private const int Margin = 48;

    private static readonly (string Name, string Colour, Func<RefusalPoint, double> Share)[] Lines =
    [
        ("right", "#1a7f37", point => point.Right),
        ("wrong", "#cf222e", point => point.Wrong),
        ("declined", "#57606a", point => point.Declined),
        ("intents answered", "#8250df", point => point.IntentsAnswered),
    ];

    internal static string Draw(RefusalCurve curve)
    {
        var svg = new StringBuilder();
        Add(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\">");
        Add(svg, $"<title>Share of asks answered right, wrong and declined against the threshold of confidence</title>");
        Add(svg, $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#ffffff\"/>");
        for (var tenth = 0; tenth <= 10; tenth += 2)
        {
            AddScale(svg, tenth / 10.0);
        }

        foreach (var (index, line) in Lines.Index())
        {
            var points = string.Join(' ', curve.Points.Select(point => Invariant($"{X(point.Threshold):0.#},{Y(line.Share(point)):0.#}")));
            Add(svg, $"<polyline points=\"{points}\" fill=\"none\" stroke=\"{line.Colour}\" stroke-width=\"2\"/>");
            Add(svg, $"<text x=\"{Margin + (index * 140)}\" y=\"16\" fill=\"{line.Colour}\">{line.Name}</text>");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void AddScale(StringBuilder svg, double share)
    {
        Add(svg, $"<line x1=\"{Margin}\" x2=\"{Width - Margin}\" y1=\"{Y(share):0.#}\" y2=\"{Y(share):0.#}\" stroke=\"#d0d7de\"/>");
        Add(svg, $"<text x=\"8\" y=\"{Y(share) + 4:0.#}\">{share:P0}</text>");
        Add(svg, $"<text x=\"{X(share) - 8:0.#}\" y=\"{Height - 16}\">{share:0.0}</text>");
    }

    private static double X(double threshold) => Margin + (threshold * (Width - (2 * Margin)));

    private static double Y(double share) => Height - Margin - (share * (Height - (2 * Margin)));

    private static void Add(StringBuilder svg, FormattableString line) => svg.Append(Invariant(line)).Append('\n');

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
