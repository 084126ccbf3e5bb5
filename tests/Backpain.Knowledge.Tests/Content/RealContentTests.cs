using Backpain.Knowledge.Content;

namespace Backpain.Knowledge.Tests.Content;

public sealed class RealContentTests
{
    [Fact]
    public void The_content_of_this_repository_has_no_faults() => Should.NotThrow(() => ContentLibrary.Read(Repository.Content));
}
