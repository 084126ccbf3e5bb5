namespace Backpain.Dialogs.Forms;

/// <summary>A message, roughly measured.</summary>
internal static class SaidText
{
    internal static int WordCount(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
