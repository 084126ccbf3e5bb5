using Backpain.Knowledge.Content;

namespace Backpain.Knowledge.Tests.Content;

public sealed class SourceNamesTests
{
    private static readonly FactSheet Sheet = ContentLibrary.Read(Repository.SampleContent).FindSheet("tea-for-visitors")!;

    [Fact]
    public void Keys_in_a_row_are_spelt_out_together() =>
        SourceNames.Spell("Brew it well [T1] [T2].", Sheet).ShouldBe("Brew it well (The book of tea 1906; A kitchen note).");

    [Fact]
    public void A_link_is_left_alone() => SourceNames.Spell("See [Tea](https://example.org).", Sheet).ShouldBe("See [Tea](https://example.org).");

    [Fact]
    public void On_a_page_a_key_leads_to_its_source() => SourceNames.Link("Brew it [T1].", "source-").ShouldBe("Brew it [T1](#source-T1).");

    [Theory]
    [InlineData("Vickers and others, Acupuncture for chronic pain", "2012", "Vickers and others 2012")]
    [InlineData("NHS website", "undated", "NHS website")]
    [InlineData("SIGN 136: chronic pain 2013", "2013", "SIGN 136 2013")]
    public void A_short_name_is_what_stands_before_the_title_with_its_year(string title, string year, string name) =>
        SourceNames.Name(new Source("K", title, year, null)).ShouldBe(name);
}
