using Backpain.Knowledge.Questions;
using Backpain.Knowledge.UrgentSymptoms;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;

namespace Backpain.Benchmarks;

/// <summary>What happens to every message: red flags, then its meaning.</summary>
[MemoryDiagnoser]
public class UnderstandingBenchmarks
{
    private IUnderstandMessages understand = null!;
    private IWatchForUrgentSymptoms watch = null!;

    [ParamsSource(nameof(Messages))]
    public string Message { get; set; } = "";

    public static IEnumerable<string> Messages =>
    [
        "does it hurt",
        "cant feel anything when i wipe and my back is agony",
        "i tuk to menny tablits an me chest hert",
        "how many goes would I need, and could my doctor send me for it?",
        "I've had a bad back since I lifted a sofa eight years ago, and I have tried most things by now: tablets, a corset, swimming, lying on the floor. "
        + "My neighbour swears by needles but she swears by a lot of things. Before I spend money on it I would like to know what the studies have found.",
    ];

    [GlobalSetup]
    public void SetUp()
    {
        var services = BenchmarkContent.Services();
        understand = services.GetRequiredService<IUnderstandMessages>();
        watch = services.GetRequiredService<IWatchForUrgentSymptoms>();
    }

    [Benchmark]
    public Understanding Understand() => understand.Understand(Message, ConversationSoFar.None);

    [Benchmark]
    public UrgentAssessment WatchForRedFlags() => watch.Assess(Message);
}
