using System.Xml.Linq;
using Backpain.Bot.CommandLine.Evaluation;
using Backpain.Knowledge.Questions.Evaluating;

namespace Backpain.Bot.Tests.CommandLine;

public sealed class RefusalCurvePictureTests
{
    [Fact]
    public void A_curve_is_drawn_as_a_line_for_each_share()
    {
        var picture = XDocument.Parse(RefusalCurvePicture.Draw(new RefusalCurve(10, 0.8, [new RefusalPoint(0, 1, 0, 0, 0.5), new RefusalPoint(0.5, 0.25, 0.25, 0.5, 0)])));

        var lines = picture.Descendants().Where(element => element.Name.LocalName == "polyline").Select(line => line.Attribute("points")!.Value);
        lines.ShouldBe(["48,48 320,246", "48,312 320,246", "48,312 320,180", "48,180 320,312"]);
    }
}
