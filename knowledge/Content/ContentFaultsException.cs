namespace Backpain.Knowledge.Content;

/// <summary>The content can't be served; the message lists every fault, one a line.</summary>
public sealed class ContentFaultsException(IReadOnlyList<ContentFault> faults)
    : Exception($"The content has {faults.Count} fault(s):{Environment.NewLine}{string.Join(Environment.NewLine, faults)}")
{
    public IReadOnlyList<ContentFault> Faults => faults;
}
