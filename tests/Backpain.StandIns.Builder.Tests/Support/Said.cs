namespace Backpain.StandIns.Builder.Tests.Support;

/// <summary>What happened, in order.</summary>
internal sealed class Said : List<string>
{
    public override string ToString() => string.Join(" ", this);
}
