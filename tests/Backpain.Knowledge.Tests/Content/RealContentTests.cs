using Backpain.Knowledge.Content;
using Backpain.Knowledge.Content.Checking;
using Backpain.Knowledge.Learning;

namespace Backpain.Knowledge.Tests.Content;

public sealed class RealContentTests
{
    [Fact]
    public void The_content_of_this_repository_has_no_faults() => Should.NotThrow(() => ContentLibrary.Read(Repository.Content, LearnedPlaces.None));

    [Fact]
    public void It_tells_every_figure_of_the_original_fact_sheets() => KeptFigures.Find(ContentLibrary.Read(Repository.Content)).ShouldBeEmpty();
}
