using Backpain.Benchmarks.PublicCorpora;
using Backpain.Benchmarks.Weighing;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

if (args is ["corpora", .. var corpora])
{
    CorpusReport.Write(corpora, Console.Out);
    return;
}

if (args is ["weigh", var folder, .. var sets])
{
    WeighCommand.Run(sets, folder);
    return;
}

if (args is ["weigh-red-flags", var weightsFolder])
{
    WeighRedFlagsCommand.Run(weightsFolder);
    return;
}

// In this process: BenchmarkDotNet's own builds know neither the artifacts folder nor the switch of Bot Framework.
var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
