namespace Backpain.Knowledge.Tests.Content;

/// <summary>A clock with one timer, which a test makes tick.</summary>
internal sealed class HandCrankedTime : TimeProvider
{
    private Action? tick;

    internal TimeSpan Period { get; private set; }

    internal bool IsRunning => tick is not null;

    internal void Tick() => tick?.Invoke();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Period = period;
        tick = () => callback(state);
        return new Timer(this);
    }

    private sealed class Timer(HandCrankedTime time) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => time.tick = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
