namespace Backpain.Browser.Tests;

/// <summary>Waits for what no event announces.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    internal static async Task Async(Func<Task<bool>> condition, string what, TimeSpan? patience = null)
    {
        using var timer = new PeriodicTimer(Pause);
        using var patient = new CancellationTokenSource(patience ?? TimeSpan.FromSeconds(60));
        while (!await condition())
        {
            patient.IsCancellationRequested.ShouldBeFalse($"Waited in vain until {what}.");
            await timer.WaitForNextTickAsync();
        }
    }
}
