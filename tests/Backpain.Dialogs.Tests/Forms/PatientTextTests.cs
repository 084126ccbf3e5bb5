using Backpain.Dialogs.Forms;

namespace Backpain.Dialogs.Tests.Forms;

public sealed class PatientTextTests
{
    [Fact]
    public void Words_are_shown_back_as_typed_and_never_as_Markdown() =>
        PatientText.Plain("[call](http://x.example) *now* <b>\n# 4/10").ShouldBe(@"\[call\]\(http://x.example\) \*now\* \<b\> \# 4/10");
}
