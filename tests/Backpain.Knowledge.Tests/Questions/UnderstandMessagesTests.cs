using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions;
using Backpain.Knowledge.Tests.Content;
using Microsoft.Extensions.Logging.Abstractions;

namespace Backpain.Knowledge.Tests.Questions;

public sealed class UnderstandMessagesTests
{
    [Fact]
    public void A_new_way_of_asking_is_understood_once_its_file_has_changed()
    {
        using var content = new CopyOfSampleContent();
        var time = new HandCrankedTime();
        using var library = ContentLibrary.Open(content.Location, time, NullLogger<ContentLibrary>.Instance);
        using var understand = new UnderstandMessages(library);
        understand.Understand("where do I park my bike?", ConversationSoFar.None).Kind.ShouldNotBe(MessageKind.Answer);

        content.Replace("factSheets/tea-for-visitors.md", "- do you have milk", "- do you have milk\n- where do I park my bike\n- parking my bike\n- is there bike parking");
        time.Tick();

        understand.Understand("where do I park my bike?", ConversationSoFar.None).Topics.ShouldBe(["milk-or-lemon"]);
    }
}
