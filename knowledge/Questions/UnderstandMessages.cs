using Backpain.Knowledge.Content;

namespace Backpain.Knowledge.Questions;

/// <summary>Keeps a reader that is trained on the content that serves now.</summary>
internal sealed class UnderstandMessages : IUnderstandMessages, IDisposable
{
    private readonly IContentLibrary library;
    private volatile MessageReader reader;

    internal UnderstandMessages(IContentLibrary library)
    {
        this.library = library;
        reader = new MessageReader(library.Current);
        library.Changed += Retrain;
    }

    public Understanding Understand(string message, ConversationSoFar soFar) => reader.Understand(message, soFar);

    public void Dispose() => library.Changed -= Retrain;

    private void Retrain(object? sender, EventArgs e) => reader = new MessageReader(library.Current);
}
