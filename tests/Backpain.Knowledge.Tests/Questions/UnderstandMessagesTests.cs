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
        understand.Understand("may I have some oat juice?", ConversationSoFar.None).Kind.ShouldNotBe(MessageKind.Answer);

        content.Replace("factSheets/tea-for-visitors.md", "- do you have milk", "- do you have milk\n- may I have some oat juice\n- oat juice please\n- is there oat juice");
        time.Tick();

        understand.Understand("may I have some oat juice?", ConversationSoFar.None).Topics.ShouldBe(["milk-or-lemon"]);
    }
}
