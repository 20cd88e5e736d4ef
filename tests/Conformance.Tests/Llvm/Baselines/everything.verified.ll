; Circuit Net, step 1/10 ms, float32. Units: ms, mV, pA, nS, pF, um.

define i32 @Net_Cell_start(ptr noalias nocapture %frame) #0 {
entry:
  %lanes.word = getelementptr inbounds i64, ptr %frame, i64 0
  %lanes = load i64, ptr %lanes.word, align 8
  %s_spike_was.word = getelementptr inbounds i64, ptr %frame, i64 10
  %s_spike_was = load ptr, ptr %s_spike_was.word, align 8
  %s_v.word = getelementptr inbounds i64, ptr %frame, i64 8
  %s_v = load ptr, ptr %s_v.word, align 8
  br label %cells
cells:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  %seen = phi i32 [ 0, %entry ], [ %seen.next, %latch ]
  %more = icmp ult i64 %i, %lanes
  br i1 %more, label %body, label %done
body:
  %at = getelementptr inbounds float, ptr %s_v, i64 %i
  %v = load float, ptr %at, align 4
  %t = fcmp olt float 0x4024000000000000, %v
  %t.1 = select i1 %t, i32 1, i32 0
  %at.1 = getelementptr inbounds i32, ptr %s_spike_was, i64 %i
  store i32 %t.1, ptr %at.1, align 4
  %seen.next = or i32 %seen, 0
  br label %latch
latch:
  %i.next = add nuw nsw i64 %i, 1
  br label %cells
done:
  %is.seen = icmp ne i32 %seen, 0
  %result = zext i1 %is.seen to i32
  ret i32 %result
}

define i32 @Net_Cell_arrive(ptr noalias nocapture %frame) #0 {
entry:
  %lanes.word = getelementptr inbounds i64, ptr %frame, i64 1
  %lanes = load i64, ptr %lanes.word, align 8
  %s_arrival_v.word = getelementptr inbounds i64, ptr %frame, i64 14
  %s_arrival_v = load ptr, ptr %s_arrival_v.word, align 8
  %s_spike_refractory.word = getelementptr inbounds i64, ptr %frame, i64 9
  %s_spike_refractory = load ptr, ptr %s_spike_refractory.word, align 8
  %s_v.word = getelementptr inbounds i64, ptr %frame, i64 8
  %s_v = load ptr, ptr %s_v.word, align 8
  %scale_v.word = getelementptr inbounds i64, ptr %frame, i64 15
  %scale_v = load double, ptr %scale_v.word, align 8
  %t = fptrunc double %scale_v to float
  %one = insertelement <8 x float> poison, float %t, i64 0
  %all = shufflevector <8 x float> %one, <8 x float> poison, <8 x i32> zeroinitializer
  br label %cells
cells:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  %seen = phi <8 x i32> [ zeroinitializer, %entry ], [ %seen.next, %latch ]
  %more = icmp ult i64 %i, %lanes
  br i1 %more, label %body, label %done
body:
  %at = getelementptr inbounds i32, ptr %s_spike_refractory, i64 %i
  %spike_refractory = load <8 x i32>, ptr %at, align 32
  %t.1 = icmp slt <8 x i32> splat (i32 0), %spike_refractory
  %at.1 = getelementptr inbounds float, ptr %s_v, i64 %i
  %v = load <8 x float>, ptr %at.1, align 32
  %at.2 = getelementptr inbounds i32, ptr %s_arrival_v, i64 %i
  %arrival_v = load <8 x i32>, ptr %at.2, align 32
  %t.2 = sitofp <8 x i32> %arrival_v to <8 x float>
  %t.3 = fmul <8 x float> %t.2, %all
  %t.4 = fadd <8 x float> %v, %t.3
  %t.5 = select <8 x i1> %t.1, <8 x float> %v, <8 x float> %t.4
  %at.3 = getelementptr inbounds i32, ptr %s_arrival_v, i64 %i
  store <8 x i32> splat (i32 0), ptr %at.3, align 32
  %at.4 = getelementptr inbounds float, ptr %s_v, i64 %i
  store <8 x float> %t.5, ptr %at.4, align 32
  %seen.next = or <8 x i32> %seen, zeroinitializer
  br label %latch
latch:
  %i.next = add nuw nsw i64 %i, 8
  br label %cells
done:
  %any = call i32 @llvm.vector.reduce.or.v8i32(<8 x i32> %seen)
  %is.seen = icmp ne i32 %any, 0
  %result = zext i1 %is.seen to i32
  ret i32 %result
}

define i32 @Net_Cell_timed0(ptr noalias nocapture %frame) #0 {
entry:
  %lanes.word = getelementptr inbounds i64, ptr %frame, i64 1
  %lanes = load i64, ptr %lanes.word, align 8
  %s_v.word = getelementptr inbounds i64, ptr %frame, i64 8
  %s_v = load ptr, ptr %s_v.word, align 8
  br label %cells
cells:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  %seen = phi <8 x i32> [ zeroinitializer, %entry ], [ %seen.next, %latch ]
  %more = icmp ult i64 %i, %lanes
  br i1 %more, label %body, label %done
body:
  %at = getelementptr inbounds float, ptr %s_v, i64 %i
  %v = load <8 x float>, ptr %at, align 32
  %t = fadd <8 x float> %v, splat (float 0x3FB99999A0000000)
  %none = fsub <8 x float> %t, %t
  %bits = bitcast <8 x float> %none to <8 x i32>
  %seen.1 = or <8 x i32> %seen, %bits
  %at.1 = getelementptr inbounds float, ptr %s_v, i64 %i
  store <8 x float> %t, ptr %at.1, align 32
  %seen.next = or <8 x i32> %seen.1, zeroinitializer
  br label %latch
latch:
  %i.next = add nuw nsw i64 %i, 8
  br label %cells
done:
  %any = call i32 @llvm.vector.reduce.or.v8i32(<8 x i32> %seen)
  %is.seen = icmp ne i32 %any, 0
  %result = zext i1 %is.seen to i32
  ret i32 %result
}

define i32 @Net_Cell_integrate_reduce0(ptr noalias nocapture %frame) #0 {
entry:
  %lanes.word = getelementptr inbounds i64, ptr %frame, i64 1
  %lanes = load i64, ptr %lanes.word, align 8
  %s_reduce_integrate_0.word = getelementptr inbounds i64, ptr %frame, i64 11
  %s_reduce_integrate_0 = load ptr, ptr %s_reduce_integrate_0.word, align 8
  %s_v.word = getelementptr inbounds i64, ptr %frame, i64 8
  %s_v = load ptr, ptr %s_v.word, align 8
  br label %cells
cells:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  %seen = phi <8 x i32> [ zeroinitializer, %entry ], [ %seen.next, %latch ]
  %more = icmp ult i64 %i, %lanes
  br i1 %more, label %body, label %done
body:
  %at = getelementptr inbounds float, ptr %s_v, i64 %i
  %v = load <8 x float>, ptr %at, align 32
  %at.1 = getelementptr inbounds float, ptr %s_reduce_integrate_0, i64 %i
  store <8 x float> %v, ptr %at.1, align 32
  %seen.next = or <8 x i32> %seen, zeroinitializer
  br label %latch
latch:
  %i.next = add nuw nsw i64 %i, 8
  br label %cells
done:
  %any = call i32 @llvm.vector.reduce.or.v8i32(<8 x i32> %seen)
  %is.seen = icmp ne i32 %any, 0
  %result = zext i1 %is.seen to i32
  ret i32 %result
}

define i32 @Net_Cell_integrate(ptr noalias nocapture %frame) #0 {
entry:
  %lanes.word = getelementptr inbounds i64, ptr %frame, i64 1
  %lanes = load i64, ptr %lanes.word, align 8
  %s_bits_2038063967_0.word = getelementptr inbounds i64, ptr %frame, i64 13
  %s_bits_2038063967_0 = load ptr, ptr %s_bits_2038063967_0.word, align 8
  %seed.word = getelementptr inbounds i64, ptr %frame, i64 2
  %seed = load i32, ptr %seed.word, align 8
  %salt.word = getelementptr inbounds i64, ptr %frame, i64 3
  %salt = load i32, ptr %salt.word, align 8
  %stream = xor i32 2038063967, %salt
  %step.word = getelementptr inbounds i64, ptr %frame, i64 4
  %step = load i64, ptr %step.word, align 8
  call void @nl.fill32(ptr %s_bits_2038063967_0, i64 %lanes, i32 %seed, i32 %stream, i64 %step, i32 0)
  %s_derived_0.word = getelementptr inbounds i64, ptr %frame, i64 12
  %s_derived_0 = load ptr, ptr %s_derived_0.word, align 8
  %s_gain.word = getelementptr inbounds i64, ptr %frame, i64 7
  %s_gain = load ptr, ptr %s_gain.word, align 8
  %s_spike_refractory.word = getelementptr inbounds i64, ptr %frame, i64 9
  %s_spike_refractory = load ptr, ptr %s_spike_refractory.word, align 8
  %s_spike_was.word = getelementptr inbounds i64, ptr %frame, i64 10
  %s_spike_was = load ptr, ptr %s_spike_was.word, align 8
  %s_tau.word = getelementptr inbounds i64, ptr %frame, i64 6
  %s_tau = load ptr, ptr %s_tau.word, align 8
  %s_v.word = getelementptr inbounds i64, ptr %frame, i64 8
  %s_v = load ptr, ptr %s_v.word, align 8
  %reduce_sum_reduce_integrate_0.word = getelementptr inbounds i64, ptr %frame, i64 19
  %reduce_sum_reduce_integrate_0 = load double, ptr %reduce_sum_reduce_integrate_0.word, align 8
  %t = fptrunc double %reduce_sum_reduce_integrate_0 to float
  %one = insertelement <8 x float> poison, float %t, i64 0
  %all = shufflevector <8 x float> %one, <8 x float> poison, <8 x i32> zeroinitializer
  %size.word = getelementptr inbounds i64, ptr %frame, i64 0
  %size = load i64, ptr %size.word, align 8
  %t.1 = sitofp i64 %size to float
  %one.1 = insertelement <8 x float> poison, float %t.1, i64 0
  %all.1 = shufflevector <8 x float> %one.1, <8 x float> poison, <8 x i32> zeroinitializer
  %list.word = getelementptr inbounds i64, ptr %frame, i64 17
  %list = load ptr, ptr %list.word, align 8
  %clear = getelementptr inbounds i64, ptr %frame, i64 18
  store i64 0, ptr %clear, align 8
  br label %cells
cells:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  %seen = phi <8 x i32> [ zeroinitializer, %entry ], [ %seen.next, %latch ]
  %more = icmp ult i64 %i, %lanes
  br i1 %more, label %body, label %done
body:
  %at = getelementptr inbounds i32, ptr %s_spike_refractory, i64 %i
  %spike_refractory = load <8 x i32>, ptr %at, align 32
  %t.2 = icmp slt <8 x i32> splat (i32 0), %spike_refractory
  %t.3 = xor <8 x i1> %t.2, splat (i1 true)
  %at.1 = getelementptr inbounds i32, ptr %s_spike_was, i64 %i
  %spike_was = load <8 x i32>, ptr %at.1, align 32
  %t.4 = icmp eq <8 x i32> %spike_was, splat (i32 0)
  %at.2 = getelementptr inbounds float, ptr %s_v, i64 %i
  %v = load <8 x float>, ptr %at.2, align 32
  %at.3 = getelementptr inbounds float, ptr %s_derived_0, i64 %i
  %derived_0 = load <8 x float>, ptr %at.3, align 32
  %at.4 = getelementptr inbounds i32, ptr %s_bits_2038063967_0, i64 %i
  %bits_2038063967_0 = load <8 x i32>, ptr %at.4, align 32
  %t.5 = lshr <8 x i32> %bits_2038063967_0, splat (i32 9)
  %t.6 = or <8 x i32> %t.5, splat (i32 1065353216)
  %t.7 = bitcast <8 x i32> %t.6 to <8 x float>
  %t.8 = fsub <8 x float> %t.7, splat (float 0x3FEFFFFFE0000000)
  %t.9 = fsub <8 x float> %t.8, splat (float 0x3FE0000000000000)
  %t.10 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %t.9)
  %t.11 = fcmp ole <8 x float> %t.10, splat (float 0x3FDB333340000000)
  %t.12 = fneg <8 x float> %t.9
  %t.13 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.12, <8 x float> %t.9, <8 x float> splat (float 0x3FC71EB860000000))
  %t.14 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x404D8E0000000000), <8 x float> %t.13, <8 x float> splat (float 0x4063E95100000000))
  %t.15 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.14, <8 x float> %t.13, <8 x float> splat (float 0x4049379640000000))
  %t.16 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.15, <8 x float> %t.13, <8 x float> splat (float 0x400B18D900000000))
  %t.17 = fmul <8 x float> %t.9, %t.16
  %t.18 = fsub <8 x float> splat (float 0x3FE0000000000000), %t.10
  %t.19 = fcmp olt <8 x float> splat (float 0x0000000000000000), %t.18
  %t.20 = fcmp oeq <8 x float> %t.18, splat (float 0x7FF0000000000000)
  %t.21 = fcmp olt <8 x float> %t.18, splat (float 0x3810000000000000)
  %t.22 = fmul <8 x float> %t.18, splat (float 0x4170000000000000)
  %t.23 = select <8 x i1> %t.21, <8 x float> %t.22, <8 x float> %t.18
  %t.24 = bitcast <8 x float> %t.23 to <8 x i32>
  %t.25 = add <8 x i32> %t.24, splat (i32 4913933)
  %t.26 = lshr <8 x i32> %t.25, splat (i32 23)
  %t.27 = or <8 x i32> %t.26, splat (i32 1258291200)
  %t.28 = bitcast <8 x i32> %t.27 to <8 x float>
  %t.29 = select <8 x i1> %t.21, <8 x float> splat (float 0x41600012E0000000), <8 x float> splat (float 0x4160000FE0000000)
  %t.30 = fsub <8 x float> %t.28, %t.29
  %t.31 = and <8 x i32> %t.25, splat (i32 8388607)
  %t.32 = add <8 x i32> %t.31, splat (i32 1060439283)
  %t.33 = bitcast <8 x i32> %t.32 to <8 x float>
  %t.34 = fsub <8 x float> %t.33, splat (float 0x3FF0000000000000)
  %t.35 = fmul <8 x float> %t.34, %t.34
  %t.36 = fmul <8 x float> %t.35, %t.34
  %t.37 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0xBFB38D3BC0000000), <8 x float> %t.34, <8 x float> splat (float 0x3FC0561400000000))
  %t.38 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.37, <8 x float> %t.34, <8 x float> splat (float 0xBFC0D81920000000))
  %t.39 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.38, <8 x float> %t.34, <8 x float> splat (float 0x3FC22D8CA0000000))
  %t.40 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.39, <8 x float> %t.34, <8 x float> splat (float 0xBFC5472900000000))
  %t.41 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.40, <8 x float> %t.34, <8 x float> splat (float 0x3FC99A0200000000))
  %t.42 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.41, <8 x float> %t.34, <8 x float> splat (float 0xBFD0002260000000))
  %t.43 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.42, <8 x float> %t.34, <8 x float> splat (float 0x3FD5555540000000))
  %t.44 = fmul <8 x float> %t.30, splat (float 0xBE205C6100000000)
  %t.45 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.36, <8 x float> %t.43, <8 x float> %t.44)
  %t.46 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.35, <8 x float> splat (float 0xBFE0000000000000), <8 x float> %t.45)
  %t.47 = fadd <8 x float> %t.46, %t.34
  %t.48 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.30, <8 x float> splat (float 0x3FE62E4300000000), <8 x float> %t.47)
  %t.49 = select <8 x i1> %t.20, <8 x float> splat (float 0x7FF0000000000000), <8 x float> %t.48
  %t.50 = fcmp oeq <8 x float> %t.18, splat (float 0x0000000000000000)
  %t.51 = select <8 x i1> %t.50, <8 x float> splat (float 0xFFF0000000000000), <8 x float> splat (float 0xFFF8000000000000)
  %t.52 = select <8 x i1> %t.19, <8 x float> %t.49, <8 x float> %t.51
  %t.53 = fneg <8 x float> %t.52
  %t.54 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %t.53)
  %t.55 = fsub <8 x float> %t.54, splat (float 0x3FF99999A0000000)
  %t.56 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FC5CA5DA0000000), <8 x float> %t.55, <8 x float> splat (float 0x3FF4E85C20000000))
  %t.57 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.56, <8 x float> %t.55, <8 x float> splat (float 0x40060DF540000000))
  %t.58 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.57, <8 x float> %t.55, <8 x float> splat (float 0x3FF6C66620000000))
  %t.59 = bitcast <8 x float> %t.58 to <8 x i32>
  %t.60 = bitcast <8 x float> %t.9 to <8 x i32>
  %t.61 = and <8 x i32> %t.60, splat (i32 -2147483648)
  %t.62 = or <8 x i32> %t.59, %t.61
  %t.63 = bitcast <8 x i32> %t.62 to <8 x float>
  %t.64 = select <8 x i1> %t.11, <8 x float> %t.17, <8 x float> %t.63
  %t.65 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x4050CC0100000000), <8 x float> %t.13, <8 x float> splat (float 0x4053B07F20000000))
  %t.66 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.65, <8 x float> %t.13, <8 x float> splat (float 0x4031E529E0000000))
  %t.67 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.66, <8 x float> %t.13, <8 x float> splat (float 0x3FF0000000000000))
  %t.68 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FBEC62B80000000), <8 x float> %t.55, <8 x float> splat (float 0x3FE7958480000000))
  %t.69 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.68, <8 x float> %t.55, <8 x float> splat (float 0x3FF0000000000000))
  %t.70 = select <8 x i1> %t.11, <8 x float> %t.67, <8 x float> %t.69
  %t.71 = fdiv <8 x float> %t.64, %t.70
  %t.72 = fadd <8 x float> %t.71, splat (float 0x0000000000000000)
  %at.5 = getelementptr inbounds float, ptr %s_gain, i64 %i
  %gain = load <8 x float>, ptr %at.5, align 32
  %t.73 = fdiv <8 x float> %all, %all.1
  %t.74 = fsub <8 x float> %v, %t.73
  %t.75 = fmul <8 x float> %gain, %t.74
  %at.6 = getelementptr inbounds float, ptr %s_tau, i64 %i
  %tau = load <8 x float>, ptr %at.6, align 32
  %t.76 = fdiv <8 x float> %t.75, %tau
  %t.77 = fsub <8 x float> splat (float 0x0000000000000000), %t.76
  %t.78 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FB99999A0000000), <8 x float> %t.77, <8 x float> %v)
  %t.79 = call <8 x float> @llvm.fma.v8f32(<8 x float> %derived_0, <8 x float> %t.72, <8 x float> %t.78)
  %t.80 = select <8 x i1> %t.2, <8 x float> %v, <8 x float> %t.79
  %t.81 = fcmp olt <8 x float> splat (float 0x4024000000000000), %t.80
  %t.82 = and <8 x i1> %t.4, %t.81
  %t.83 = and <8 x i1> %t.3, %t.82
  %t.84 = sub <8 x i32> %spike_refractory, splat (i32 1)
  %t.85 = select <8 x i1> %t.2, <8 x i32> %t.84, <8 x i32> %spike_refractory
  %t.86 = select <8 x i1> %t.83, <8 x i32> splat (i32 20), <8 x i32> %t.85
  %t.87 = select <8 x i1> %t.81, <8 x i32> splat (i32 1), <8 x i32> splat (i32 0)
  %t.88 = select <8 x i1> %t.83, <8 x float> splat (float 0x0000000000000000), <8 x float> %t.80
  %none = fsub <8 x float> %t.88, %t.88
  %bits = bitcast <8 x float> %none to <8 x i32>
  %seen.1 = or <8 x i32> %seen, %bits
  %at.7 = getelementptr inbounds i32, ptr %s_spike_refractory, i64 %i
  store <8 x i32> %t.86, ptr %at.7, align 32
  %at.8 = getelementptr inbounds i32, ptr %s_spike_was, i64 %i
  store <8 x i32> %t.87, ptr %at.8, align 32
  %at.9 = getelementptr inbounds float, ptr %s_v, i64 %i
  store <8 x float> %t.88, ptr %at.9, align 32
  %bits.1 = bitcast <8 x i1> %t.83 to i8
  %mask = zext i8 %bits.1 to i64
  %fires = icmp ne i64 %mask, 0
  br i1 %fires, label %append, label %next, !prof !0
append:
  %count = getelementptr inbounds i64, ptr %frame, i64 18
  call void @nl.append(ptr %list, ptr %count, i64 %i, i64 %mask, i64 %size)
  br label %next
next:
  %seen.next = or <8 x i32> %seen.1, zeroinitializer
  br label %latch
latch:
  %i.next = add nuw nsw i64 %i, 8
  br label %cells
done:
  %any = call i32 @llvm.vector.reduce.or.v8i32(<8 x i32> %seen)
  %is.seen = icmp ne i32 %any, 0
  %result = zext i1 %is.seen to i32
  ret i32 %result
}

define i32 @Net_Cell_derive(ptr noalias nocapture %frame) #0 {
entry:
  %lanes.word = getelementptr inbounds i64, ptr %frame, i64 1
  %lanes = load i64, ptr %lanes.word, align 8
  %s_derived_0.word = getelementptr inbounds i64, ptr %frame, i64 12
  %s_derived_0 = load ptr, ptr %s_derived_0.word, align 8
  %s_tau.word = getelementptr inbounds i64, ptr %frame, i64 6
  %s_tau = load ptr, ptr %s_tau.word, align 8
  br label %cells
cells:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  %seen = phi i32 [ 0, %entry ], [ %seen.next, %latch ]
  %more = icmp ult i64 %i, %lanes
  br i1 %more, label %body, label %done
body:
  %at = getelementptr inbounds float, ptr %s_tau, i64 %i
  %tau = load float, ptr %at, align 4
  %t = fpext float %tau to double
  %t.1 = call double @llvm.sqrt.f64(double %t)
  %t.2 = fdiv double 0x3FB99999A0000000, %t.1
  %t.3 = fmul double 0x3FD43D136248490F, %t.2
  %t.4 = fptrunc double %t.3 to float
  %at.1 = getelementptr inbounds float, ptr %s_derived_0, i64 %i
  store float %t.4, ptr %at.1, align 4
  %seen.next = or i32 %seen, 0
  br label %latch
latch:
  %i.next = add nuw nsw i64 %i, 1
  br label %cells
done:
  %is.seen = icmp ne i32 %seen, 0
  %result = zext i1 %is.seen to i32
  ret i32 %result
}

define i32 @Net_Cell_2_start(ptr noalias nocapture %frame) #0 {
entry:
  %lanes.word = getelementptr inbounds i64, ptr %frame, i64 0
  %lanes = load i64, ptr %lanes.word, align 8
  %s_spike_was.word = getelementptr inbounds i64, ptr %frame, i64 10
  %s_spike_was = load ptr, ptr %s_spike_was.word, align 8
  %s_v.word = getelementptr inbounds i64, ptr %frame, i64 7
  %s_v = load ptr, ptr %s_v.word, align 8
  br label %cells
cells:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  %seen = phi i32 [ 0, %entry ], [ %seen.next, %latch ]
  %more = icmp ult i64 %i, %lanes
  br i1 %more, label %body, label %done
body:
  %at = getelementptr inbounds float, ptr %s_v, i64 %i
  %v = load float, ptr %at, align 4
  %t = fcmp olt float 0x4024000000000000, %v
  %t.1 = select i1 %t, i32 1, i32 0
  %at.1 = getelementptr inbounds i32, ptr %s_spike_was, i64 %i
  store i32 %t.1, ptr %at.1, align 4
  %seen.next = or i32 %seen, 0
  br label %latch
latch:
  %i.next = add nuw nsw i64 %i, 1
  br label %cells
done:
  %is.seen = icmp ne i32 %seen, 0
  %result = zext i1 %is.seen to i32
  ret i32 %result
}

define i32 @Net_Cell_2_arrive(ptr noalias nocapture %frame) #0 {
entry:
  %lanes.word = getelementptr inbounds i64, ptr %frame, i64 1
  %lanes = load i64, ptr %lanes.word, align 8
  %s_I.word = getelementptr inbounds i64, ptr %frame, i64 8
  %s_I = load ptr, ptr %s_I.word, align 8
  %s_arrival_I.word = getelementptr inbounds i64, ptr %frame, i64 14
  %s_arrival_I = load ptr, ptr %s_arrival_I.word, align 8
  %s_arrived_v.word = getelementptr inbounds i64, ptr %frame, i64 17
  %s_arrived_v = load ptr, ptr %s_arrived_v.word, align 8
  %s_spike_refractory.word = getelementptr inbounds i64, ptr %frame, i64 9
  %s_spike_refractory = load ptr, ptr %s_spike_refractory.word, align 8
  %s_v.word = getelementptr inbounds i64, ptr %frame, i64 7
  %s_v = load ptr, ptr %s_v.word, align 8
  %scale_I.word = getelementptr inbounds i64, ptr %frame, i64 16
  %scale_I = load double, ptr %scale_I.word, align 8
  %t = fptrunc double %scale_I to float
  %one = insertelement <8 x float> poison, float %t, i64 0
  %all = shufflevector <8 x float> %one, <8 x float> poison, <8 x i32> zeroinitializer
  br label %cells
cells:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  %seen = phi <8 x i32> [ zeroinitializer, %entry ], [ %seen.next, %latch ]
  %more = icmp ult i64 %i, %lanes
  br i1 %more, label %body, label %done
body:
  %at = getelementptr inbounds i32, ptr %s_arrival_I, i64 %i
  %arrival_I = load <8 x i32>, ptr %at, align 32
  %t.1 = sitofp <8 x i32> %arrival_I to <8 x float>
  %t.2 = fmul <8 x float> %t.1, %all
  %at.1 = getelementptr inbounds i32, ptr %s_spike_refractory, i64 %i
  %spike_refractory = load <8 x i32>, ptr %at.1, align 32
  %t.3 = icmp slt <8 x i32> splat (i32 0), %spike_refractory
  %at.2 = getelementptr inbounds float, ptr %s_v, i64 %i
  %v = load <8 x float>, ptr %at.2, align 32
  %at.3 = getelementptr inbounds float, ptr %s_arrived_v, i64 %i
  %arrived_v = load <8 x float>, ptr %at.3, align 32
  %t.4 = fadd <8 x float> %v, %arrived_v
  %t.5 = select <8 x i1> %t.3, <8 x float> %v, <8 x float> %t.4
  %at.4 = getelementptr inbounds float, ptr %s_I, i64 %i
  store <8 x float> %t.2, ptr %at.4, align 32
  %at.5 = getelementptr inbounds i32, ptr %s_arrival_I, i64 %i
  store <8 x i32> splat (i32 0), ptr %at.5, align 32
  %at.6 = getelementptr inbounds float, ptr %s_v, i64 %i
  store <8 x float> %t.5, ptr %at.6, align 32
  %seen.next = or <8 x i32> %seen, zeroinitializer
  br label %latch
latch:
  %i.next = add nuw nsw i64 %i, 8
  br label %cells
done:
  %any = call i32 @llvm.vector.reduce.or.v8i32(<8 x i32> %seen)
  %is.seen = icmp ne i32 %any, 0
  %result = zext i1 %is.seen to i32
  ret i32 %result
}

define i32 @Net_Cell_2_timed0(ptr noalias nocapture %frame) #0 {
entry:
  %lanes.word = getelementptr inbounds i64, ptr %frame, i64 1
  %lanes = load i64, ptr %lanes.word, align 8
  %s_v.word = getelementptr inbounds i64, ptr %frame, i64 7
  %s_v = load ptr, ptr %s_v.word, align 8
  br label %cells
cells:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  %seen = phi <8 x i32> [ zeroinitializer, %entry ], [ %seen.next, %latch ]
  %more = icmp ult i64 %i, %lanes
  br i1 %more, label %body, label %done
body:
  %at = getelementptr inbounds float, ptr %s_v, i64 %i
  %v = load <8 x float>, ptr %at, align 32
  %t = fadd <8 x float> %v, splat (float 0x3FB99999A0000000)
  %none = fsub <8 x float> %t, %t
  %bits = bitcast <8 x float> %none to <8 x i32>
  %seen.1 = or <8 x i32> %seen, %bits
  %at.1 = getelementptr inbounds float, ptr %s_v, i64 %i
  store <8 x float> %t, ptr %at.1, align 32
  %seen.next = or <8 x i32> %seen.1, zeroinitializer
  br label %latch
latch:
  %i.next = add nuw nsw i64 %i, 8
  br label %cells
done:
  %any = call i32 @llvm.vector.reduce.or.v8i32(<8 x i32> %seen)
  %is.seen = icmp ne i32 %any, 0
  %result = zext i1 %is.seen to i32
  ret i32 %result
}

define i32 @Net_Cell_2_integrate_reduce0(ptr noalias nocapture %frame) #0 {
entry:
  %lanes.word = getelementptr inbounds i64, ptr %frame, i64 1
  %lanes = load i64, ptr %lanes.word, align 8
  %s_reduce_integrate_0.word = getelementptr inbounds i64, ptr %frame, i64 11
  %s_reduce_integrate_0 = load ptr, ptr %s_reduce_integrate_0.word, align 8
  %s_v.word = getelementptr inbounds i64, ptr %frame, i64 7
  %s_v = load ptr, ptr %s_v.word, align 8
  br label %cells
cells:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  %seen = phi <8 x i32> [ zeroinitializer, %entry ], [ %seen.next, %latch ]
  %more = icmp ult i64 %i, %lanes
  br i1 %more, label %body, label %done
body:
  %at = getelementptr inbounds float, ptr %s_v, i64 %i
  %v = load <8 x float>, ptr %at, align 32
  %at.1 = getelementptr inbounds float, ptr %s_reduce_integrate_0, i64 %i
  store <8 x float> %v, ptr %at.1, align 32
  %seen.next = or <8 x i32> %seen, zeroinitializer
  br label %latch
latch:
  %i.next = add nuw nsw i64 %i, 8
  br label %cells
done:
  %any = call i32 @llvm.vector.reduce.or.v8i32(<8 x i32> %seen)
  %is.seen = icmp ne i32 %any, 0
  %result = zext i1 %is.seen to i32
  ret i32 %result
}

define i32 @Net_Cell_2_integrate(ptr noalias nocapture %frame) #0 {
entry:
  %lanes.word = getelementptr inbounds i64, ptr %frame, i64 1
  %lanes = load i64, ptr %lanes.word, align 8
  %s_bits_2038063967_0.word = getelementptr inbounds i64, ptr %frame, i64 12
  %s_bits_2038063967_0 = load ptr, ptr %s_bits_2038063967_0.word, align 8
  %seed.word = getelementptr inbounds i64, ptr %frame, i64 2
  %seed = load i32, ptr %seed.word, align 8
  %salt.word = getelementptr inbounds i64, ptr %frame, i64 3
  %salt = load i32, ptr %salt.word, align 8
  %stream = xor i32 2038063967, %salt
  %step.word = getelementptr inbounds i64, ptr %frame, i64 4
  %step = load i64, ptr %step.word, align 8
  call void @nl.fill32(ptr %s_bits_2038063967_0, i64 %lanes, i32 %seed, i32 %stream, i64 %step, i32 0)
  %s_I.word = getelementptr inbounds i64, ptr %frame, i64 8
  %s_I = load ptr, ptr %s_I.word, align 8
  %s_gain.word = getelementptr inbounds i64, ptr %frame, i64 6
  %s_gain = load ptr, ptr %s_gain.word, align 8
  %s_spike_refractory.word = getelementptr inbounds i64, ptr %frame, i64 9
  %s_spike_refractory = load ptr, ptr %s_spike_refractory.word, align 8
  %s_spike_was.word = getelementptr inbounds i64, ptr %frame, i64 10
  %s_spike_was = load ptr, ptr %s_spike_was.word, align 8
  %s_v.word = getelementptr inbounds i64, ptr %frame, i64 7
  %s_v = load ptr, ptr %s_v.word, align 8
  %reduce_sum_reduce_integrate_0.word = getelementptr inbounds i64, ptr %frame, i64 21
  %reduce_sum_reduce_integrate_0 = load double, ptr %reduce_sum_reduce_integrate_0.word, align 8
  %t = fptrunc double %reduce_sum_reduce_integrate_0 to float
  %one = insertelement <8 x float> poison, float %t, i64 0
  %all = shufflevector <8 x float> %one, <8 x float> poison, <8 x i32> zeroinitializer
  %size.word = getelementptr inbounds i64, ptr %frame, i64 0
  %size = load i64, ptr %size.word, align 8
  %t.1 = sitofp i64 %size to float
  %one.1 = insertelement <8 x float> poison, float %t.1, i64 0
  %all.1 = shufflevector <8 x float> %one.1, <8 x float> poison, <8 x i32> zeroinitializer
  %list.word = getelementptr inbounds i64, ptr %frame, i64 19
  %list = load ptr, ptr %list.word, align 8
  %clear = getelementptr inbounds i64, ptr %frame, i64 20
  store i64 0, ptr %clear, align 8
  br label %cells
cells:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  %seen = phi <8 x i32> [ zeroinitializer, %entry ], [ %seen.next, %latch ]
  %more = icmp ult i64 %i, %lanes
  br i1 %more, label %body, label %done
body:
  %at = getelementptr inbounds i32, ptr %s_spike_refractory, i64 %i
  %spike_refractory = load <8 x i32>, ptr %at, align 32
  %t.2 = icmp slt <8 x i32> splat (i32 0), %spike_refractory
  %t.3 = xor <8 x i1> %t.2, splat (i1 true)
  %at.1 = getelementptr inbounds i32, ptr %s_spike_was, i64 %i
  %spike_was = load <8 x i32>, ptr %at.1, align 32
  %t.4 = icmp eq <8 x i32> %spike_was, splat (i32 0)
  %at.2 = getelementptr inbounds float, ptr %s_v, i64 %i
  %v = load <8 x float>, ptr %at.2, align 32
  %at.3 = getelementptr inbounds i32, ptr %s_bits_2038063967_0, i64 %i
  %bits_2038063967_0 = load <8 x i32>, ptr %at.3, align 32
  %t.5 = lshr <8 x i32> %bits_2038063967_0, splat (i32 9)
  %t.6 = or <8 x i32> %t.5, splat (i32 1065353216)
  %t.7 = bitcast <8 x i32> %t.6 to <8 x float>
  %t.8 = fsub <8 x float> %t.7, splat (float 0x3FEFFFFFE0000000)
  %t.9 = fsub <8 x float> %t.8, splat (float 0x3FE0000000000000)
  %t.10 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %t.9)
  %t.11 = fcmp ole <8 x float> %t.10, splat (float 0x3FDB333340000000)
  %t.12 = fneg <8 x float> %t.9
  %t.13 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.12, <8 x float> %t.9, <8 x float> splat (float 0x3FC71EB860000000))
  %t.14 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x404D8E0000000000), <8 x float> %t.13, <8 x float> splat (float 0x4063E95100000000))
  %t.15 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.14, <8 x float> %t.13, <8 x float> splat (float 0x4049379640000000))
  %t.16 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.15, <8 x float> %t.13, <8 x float> splat (float 0x400B18D900000000))
  %t.17 = fmul <8 x float> %t.9, %t.16
  %t.18 = fsub <8 x float> splat (float 0x3FE0000000000000), %t.10
  %t.19 = fcmp olt <8 x float> splat (float 0x0000000000000000), %t.18
  %t.20 = fcmp oeq <8 x float> %t.18, splat (float 0x7FF0000000000000)
  %t.21 = fcmp olt <8 x float> %t.18, splat (float 0x3810000000000000)
  %t.22 = fmul <8 x float> %t.18, splat (float 0x4170000000000000)
  %t.23 = select <8 x i1> %t.21, <8 x float> %t.22, <8 x float> %t.18
  %t.24 = bitcast <8 x float> %t.23 to <8 x i32>
  %t.25 = add <8 x i32> %t.24, splat (i32 4913933)
  %t.26 = lshr <8 x i32> %t.25, splat (i32 23)
  %t.27 = or <8 x i32> %t.26, splat (i32 1258291200)
  %t.28 = bitcast <8 x i32> %t.27 to <8 x float>
  %t.29 = select <8 x i1> %t.21, <8 x float> splat (float 0x41600012E0000000), <8 x float> splat (float 0x4160000FE0000000)
  %t.30 = fsub <8 x float> %t.28, %t.29
  %t.31 = and <8 x i32> %t.25, splat (i32 8388607)
  %t.32 = add <8 x i32> %t.31, splat (i32 1060439283)
  %t.33 = bitcast <8 x i32> %t.32 to <8 x float>
  %t.34 = fsub <8 x float> %t.33, splat (float 0x3FF0000000000000)
  %t.35 = fmul <8 x float> %t.34, %t.34
  %t.36 = fmul <8 x float> %t.35, %t.34
  %t.37 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0xBFB38D3BC0000000), <8 x float> %t.34, <8 x float> splat (float 0x3FC0561400000000))
  %t.38 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.37, <8 x float> %t.34, <8 x float> splat (float 0xBFC0D81920000000))
  %t.39 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.38, <8 x float> %t.34, <8 x float> splat (float 0x3FC22D8CA0000000))
  %t.40 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.39, <8 x float> %t.34, <8 x float> splat (float 0xBFC5472900000000))
  %t.41 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.40, <8 x float> %t.34, <8 x float> splat (float 0x3FC99A0200000000))
  %t.42 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.41, <8 x float> %t.34, <8 x float> splat (float 0xBFD0002260000000))
  %t.43 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.42, <8 x float> %t.34, <8 x float> splat (float 0x3FD5555540000000))
  %t.44 = fmul <8 x float> %t.30, splat (float 0xBE205C6100000000)
  %t.45 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.36, <8 x float> %t.43, <8 x float> %t.44)
  %t.46 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.35, <8 x float> splat (float 0xBFE0000000000000), <8 x float> %t.45)
  %t.47 = fadd <8 x float> %t.46, %t.34
  %t.48 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.30, <8 x float> splat (float 0x3FE62E4300000000), <8 x float> %t.47)
  %t.49 = select <8 x i1> %t.20, <8 x float> splat (float 0x7FF0000000000000), <8 x float> %t.48
  %t.50 = fcmp oeq <8 x float> %t.18, splat (float 0x0000000000000000)
  %t.51 = select <8 x i1> %t.50, <8 x float> splat (float 0xFFF0000000000000), <8 x float> splat (float 0xFFF8000000000000)
  %t.52 = select <8 x i1> %t.19, <8 x float> %t.49, <8 x float> %t.51
  %t.53 = fneg <8 x float> %t.52
  %t.54 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %t.53)
  %t.55 = fsub <8 x float> %t.54, splat (float 0x3FF99999A0000000)
  %t.56 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FC5CA5DA0000000), <8 x float> %t.55, <8 x float> splat (float 0x3FF4E85C20000000))
  %t.57 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.56, <8 x float> %t.55, <8 x float> splat (float 0x40060DF540000000))
  %t.58 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.57, <8 x float> %t.55, <8 x float> splat (float 0x3FF6C66620000000))
  %t.59 = bitcast <8 x float> %t.58 to <8 x i32>
  %t.60 = bitcast <8 x float> %t.9 to <8 x i32>
  %t.61 = and <8 x i32> %t.60, splat (i32 -2147483648)
  %t.62 = or <8 x i32> %t.59, %t.61
  %t.63 = bitcast <8 x i32> %t.62 to <8 x float>
  %t.64 = select <8 x i1> %t.11, <8 x float> %t.17, <8 x float> %t.63
  %t.65 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x4050CC0100000000), <8 x float> %t.13, <8 x float> splat (float 0x4053B07F20000000))
  %t.66 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.65, <8 x float> %t.13, <8 x float> splat (float 0x4031E529E0000000))
  %t.67 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.66, <8 x float> %t.13, <8 x float> splat (float 0x3FF0000000000000))
  %t.68 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FBEC62B80000000), <8 x float> %t.55, <8 x float> splat (float 0x3FE7958480000000))
  %t.69 = call <8 x float> @llvm.fma.v8f32(<8 x float> %t.68, <8 x float> %t.55, <8 x float> splat (float 0x3FF0000000000000))
  %t.70 = select <8 x i1> %t.11, <8 x float> %t.67, <8 x float> %t.69
  %t.71 = fdiv <8 x float> %t.64, %t.70
  %t.72 = fadd <8 x float> %t.71, splat (float 0x0000000000000000)
  %at.4 = getelementptr inbounds float, ptr %s_I, i64 %i
  %I = load <8 x float>, ptr %at.4, align 32
  %at.5 = getelementptr inbounds float, ptr %s_gain, i64 %i
  %gain = load <8 x float>, ptr %at.5, align 32
  %t.73 = fdiv <8 x float> %all, %all.1
  %t.74 = fsub <8 x float> %v, %t.73
  %t.75 = fmul <8 x float> %gain, %t.74
  %t.76 = fdiv <8 x float> %t.75, splat (float 0x4024000000000000)
  %t.77 = fsub <8 x float> %I, %t.76
  %t.78 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FB99999A0000000), <8 x float> %t.77, <8 x float> %v)
  %t.79 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F847AE140000000), <8 x float> %t.72, <8 x float> %t.78)
  %t.80 = select <8 x i1> %t.2, <8 x float> %v, <8 x float> %t.79
  %t.81 = fcmp olt <8 x float> splat (float 0x4024000000000000), %t.80
  %t.82 = and <8 x i1> %t.4, %t.81
  %t.83 = and <8 x i1> %t.3, %t.82
  %t.84 = sub <8 x i32> %spike_refractory, splat (i32 1)
  %t.85 = select <8 x i1> %t.2, <8 x i32> %t.84, <8 x i32> %spike_refractory
  %t.86 = select <8 x i1> %t.83, <8 x i32> splat (i32 20), <8 x i32> %t.85
  %t.87 = select <8 x i1> %t.81, <8 x i32> splat (i32 1), <8 x i32> splat (i32 0)
  %t.88 = select <8 x i1> %t.83, <8 x float> splat (float 0x0000000000000000), <8 x float> %t.80
  %none = fsub <8 x float> %t.88, %t.88
  %bits = bitcast <8 x float> %none to <8 x i32>
  %seen.1 = or <8 x i32> %seen, %bits
  %at.6 = getelementptr inbounds i32, ptr %s_spike_refractory, i64 %i
  store <8 x i32> %t.86, ptr %at.6, align 32
  %at.7 = getelementptr inbounds i32, ptr %s_spike_was, i64 %i
  store <8 x i32> %t.87, ptr %at.7, align 32
  %at.8 = getelementptr inbounds float, ptr %s_v, i64 %i
  store <8 x float> %t.88, ptr %at.8, align 32
  %bits.1 = bitcast <8 x i1> %t.83 to i8
  %mask = zext i8 %bits.1 to i64
  %fires = icmp ne i64 %mask, 0
  br i1 %fires, label %append, label %next, !prof !0
append:
  %count = getelementptr inbounds i64, ptr %frame, i64 20
  call void @nl.append(ptr %list, ptr %count, i64 %i, i64 %mask, i64 %size)
  br label %next
next:
  %seen.next = or <8 x i32> %seen.1, zeroinitializer
  br label %latch
latch:
  %i.next = add nuw nsw i64 %i, 8
  br label %cells
done:
  %any = call i32 @llvm.vector.reduce.or.v8i32(<8 x i32> %seen)
  %is.seen = icmp ne i32 %any, 0
  %result = zext i1 %is.seen to i32
  ret i32 %result
}

define i32 @Net_Plastic_on_pre0(ptr nocapture %frame, ptr nocapture readonly %posts, i32 %pre, i32 %first, i32 %end) #0 {
entry:
  %s_w.word = getelementptr inbounds i64, ptr %frame, i64 12
  %s_w = load ptr, ptr %s_w.word, align 8
  %e_synapse_multiplicity.word = getelementptr inbounds i64, ptr %frame, i64 13
  %e_synapse_multiplicity = load ptr, ptr %e_synapse_multiplicity.word, align 8
  %seed.word = getelementptr inbounds i64, ptr %frame, i64 0
  %seed = load i32, ptr %seed.word, align 8
  %step.word = getelementptr inbounds i64, ptr %frame, i64 1
  %step = load i32, ptr %step.word, align 8
  %pre.salt.word = getelementptr inbounds i64, ptr %frame, i64 3
  %pre.salt = load i32, ptr %pre.salt.word, align 8
  %post.salt.word = getelementptr inbounds i64, ptr %frame, i64 4
  %post.salt = load i32, ptr %post.salt.word, align 8
  %ring.word = getelementptr inbounds i64, ptr %frame, i64 16
  %ring = load ptr, ptr %ring.word, align 8
  %dendritic.word = getelementptr inbounds i64, ptr %frame, i64 6
  %dendritic = load ptr, ptr %dendritic.word, align 8
  %dendritic.steps.word = getelementptr inbounds i64, ptr %frame, i64 5
  %dendritic.steps = load i64, ptr %dendritic.steps.word, align 8
  %to.word = getelementptr inbounds i64, ptr %frame, i64 17
  %to = load i64, ptr %to.word, align 8
  %to.word.1 = getelementptr inbounds i64, ptr %frame, i64 18
  %to.1 = load i64, ptr %to.word.1, align 8
  %to.word.2 = getelementptr inbounds i64, ptr %frame, i64 19
  %to.2 = load i64, ptr %to.word.2, align 8
  %to.word.3 = getelementptr inbounds i64, ptr %frame, i64 20
  %to.3 = load i64, ptr %to.word.3, align 8
  %factor.word = getelementptr inbounds i64, ptr %frame, i64 21
  %factor = load double, ptr %factor.word, align 8
  %factor.word.1 = getelementptr inbounds i64, ptr %frame, i64 22
  %factor.1 = load double, ptr %factor.word.1, align 8
  %limit.value.word = getelementptr inbounds i64, ptr %frame, i64 23
  %limit.value = load double, ptr %limit.value.word, align 8
  %limit = sext i32 %end to i64
  %start = sext i32 %first to i64
  %at.pre = sext i32 %pre to i64
  br label %synapses
synapses:
  %i = phi i64 [ %start, %entry ], [ %i.next, %latch ]
  %more = icmp slt i64 %i, %limit
  br i1 %more, label %body, label %done
body:
  %offset = sub i64 %i, %start
  %at = getelementptr inbounds i32, ptr %posts, i64 %offset
  %index = load i32, ptr %at, align 4
  %index.1 = sext i32 %index to i64
  %at.1 = getelementptr inbounds float, ptr %s_w, i64 %i
  %w = load float, ptr %at.1, align 4
  %t = fsub float %w, 0x3F847AE140000000
  %at.2 = getelementptr inbounds i32, ptr %e_synapse_multiplicity, i64 %i
  %multiplicity = load i32, ptr %at.2, align 4
  %high = shl i32 %multiplicity, 16
  %c = or i32 %high, 0
  %turned = call i32 @llvm.fshl.i32(i32 %post.salt, i32 %post.salt, i32 16)
  %salt = xor i32 %pre.salt, %turned
  %stream = xor i32 %salt, 1939007324
  %c.1 = trunc i64 %at.pre to i32
  %c.2 = trunc i64 %index.1 to i32
  %words = call { i32, i32, i32, i32 } @nl.philox(i32 %seed, i32 %stream, i32 %c.1, i32 %c.2, i32 %step, i32 %c)
  %word = extractvalue { i32, i32, i32, i32 } %words, 0
  %t.1 = lshr i32 %word, 9
  %t.2 = or i32 %t.1, 1065353216
  %t.3 = bitcast i32 %t.2 to float
  %t.4 = fsub float %t.3, 0x3FEFFFFFE0000000
  %t.5 = fadd float %t.4, 0x0000000000000000
  %t.6 = fcmp olt float %t.5, 0x3FE0000000000000
  %t.7 = select i1 %t.6, float %w, float 0x0000000000000000
  %at.3 = getelementptr inbounds float, ptr %s_w, i64 %i
  store float %t, ptr %at.3, align 4
  %t.8 = fpext float %t.7 to double
  %scaled = fmul double %t.8, %factor
  %scaled.1 = fmul double %scaled, %factor.1
  %rounded = call double @llvm.roundeven.f64(double %scaled.1)
  %size = call double @llvm.fabs.f64(double %rounded)
  %ok = fcmp ole double %size, %limit.value
  br i1 %ok, label %fits, label %overflows, !prof !3
overflows:
  %word.1 = getelementptr inbounds i64, ptr %frame, i64 8
  store double %t.8, ptr %word.1, align 8
  %word.2 = getelementptr inbounds i64, ptr %frame, i64 9
  store i64 %index.1, ptr %word.2, align 8
  %word.3 = getelementptr inbounds i64, ptr %frame, i64 10
  store i64 0, ptr %word.3, align 8
  %word.4 = getelementptr inbounds i64, ptr %frame, i64 11
  store i64 -1, ptr %word.4, align 8
  ret i32 1
fits:
  %integer = fptosi double %rounded to i64
  %differs = icmp ne ptr %dendritic, null
  br i1 %differs, label %differ, label %equal
differ:
  %at.4 = getelementptr inbounds i32, ptr %dendritic, i64 %i
  %delay = load i32, ptr %at.4, align 4
  %delay.1 = sext i32 %delay to i64
  br label %known
equal:
  br label %known
known:
  %delay.2 = phi i64 [ %delay.1, %differ ], [ %dendritic.steps, %equal ]
  %slot = add i64 %to.2, %delay.2
  %slot.1 = sub i64 %slot, %to.1
  %is.behind = icmp sge i64 %slot, %to.1
  %slot.2 = select i1 %is.behind, i64 %slot.1, i64 %slot
  %offset.1 = mul i64 %slot.2, %to
  %lanes = getelementptr inbounds i8, ptr %ring, i64 %offset.1
  %is.narrow = icmp eq i64 %to.3, 4
  br i1 %is.narrow, label %narrow, label %wide
narrow:
  %sum = trunc i64 %integer to i32
  %at.5 = getelementptr inbounds i32, ptr %lanes, i64 %index.1
  %sum.1 = load i32, ptr %at.5, align 4
  %sum.2 = add i32 %sum.1, %sum
  store i32 %sum.2, ptr %at.5, align 4
  br label %added
wide:
  %at.6 = getelementptr inbounds i64, ptr %lanes, i64 %index.1
  %sum.3 = load i64, ptr %at.6, align 4
  %sum.4 = add i64 %sum.3, %integer
  store i64 %sum.4, ptr %at.6, align 4
  br label %added
added:
  br label %latch
latch:
  %i.next = add nsw i64 %i, 1
  br label %synapses
done:
  ret i32 0
}

define i32 @Net_Plastic_on_post1(ptr nocapture %frame, ptr nocapture readonly %positions, ptr nocapture readonly %pres, i32 %post, i32 %count) #0 {
entry:
  %e_atpost_a.word = getelementptr inbounds i64, ptr %frame, i64 14
  %e_atpost_a = load ptr, ptr %e_atpost_a.word, align 8
  %e_atpost_stamp_a.word = getelementptr inbounds i64, ptr %frame, i64 15
  %e_atpost_stamp_a = load ptr, ptr %e_atpost_stamp_a.word, align 8
  %s_w.word = getelementptr inbounds i64, ptr %frame, i64 12
  %s_w = load ptr, ptr %s_w.word, align 8
  %k.word = getelementptr inbounds i64, ptr %frame, i64 1
  %k = load i64, ptr %k.word, align 8
  %t = trunc i64 %k to i32
  %limit = sext i32 %count to i64
  %at.post = sext i32 %post to i64
  br label %synapses
synapses:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  %more = icmp slt i64 %i, %limit
  br i1 %more, label %body, label %done
body:
  %at = getelementptr inbounds i32, ptr %positions, i64 %i
  %index = load i32, ptr %at, align 4
  %index.1 = sext i32 %index to i64
  %at.1 = getelementptr inbounds i32, ptr %pres, i64 %i
  %index.2 = load i32, ptr %at.1, align 4
  %index.3 = sext i32 %index.2 to i64
  %at.2 = getelementptr inbounds float, ptr %e_atpost_a, i64 %at.post
  %atpost_a = load float, ptr %at.2, align 4
  %at.3 = getelementptr inbounds i32, ptr %e_atpost_stamp_a, i64 %at.post
  %atpost_stamp_a = load i32, ptr %at.3, align 4
  %t.1 = sub i32 %t, %atpost_stamp_a
  %t.2 = sitofp i32 %t.1 to float
  %t.3 = fmul float %t.2, 0xBF847AE140000000
  %t.4 = fcmp olt float 0x4056400000000000, %t.3
  %t.5 = select i1 %t.4, float 0x4056400000000000, float %t.3
  %t.6 = fcmp olt float %t.5, 0xC05A000000000000
  %t.7 = select i1 %t.6, float 0xC05A000000000000, float %t.5
  %t.8 = call float @llvm.fma.f32(float %t.7, float 0x3FE7154760000000, float 0x4168000000000000)
  %t.9 = fsub float %t.8, 0x4168000000000000
  %t.10 = call float @llvm.fma.f32(float %t.9, float 0xBFF62E4300000000, float %t.7)
  %t.11 = call float @llvm.fma.f32(float %t.9, float 0x3E305C6100000000, float %t.10)
  %t.12 = call float @llvm.fma.f32(float 0x3F29BAF560000000, float %t.11, float 0x3F571C4140000000)
  %t.13 = call float @llvm.fma.f32(float %t.12, float %t.11, float 0x3F81127240000000)
  %t.14 = call float @llvm.fma.f32(float %t.13, float %t.11, float 0x3FA5549DE0000000)
  %t.15 = call float @llvm.fma.f32(float %t.14, float %t.11, float 0x3FC5555120000000)
  %t.16 = call float @llvm.fma.f32(float %t.15, float %t.11, float 0x3FE00000C0000000)
  %t.17 = call float @llvm.fma.f32(float %t.16, float %t.11, float 0x3FF0000000000000)
  %t.18 = call float @llvm.fma.f32(float %t.17, float %t.11, float 0x3FF0000000000000)
  %t.19 = bitcast float %t.8 to i32
  %t.20 = shl i32 %t.19, 23
  %t.21 = add i32 %t.20, 1065353216
  %t.22 = bitcast i32 %t.21 to float
  %t.23 = fmul float %t.18, %t.22
  %t.24 = fmul float %t.23, %t.22
  %t.25 = fmul float %atpost_a, %t.24
  %at.4 = getelementptr inbounds float, ptr %s_w, i64 %index.1
  %w = load float, ptr %at.4, align 4
  %t.26 = call float @llvm.fma.f32(float 0x3F847AE140000000, float %t.25, float %w)
  %at.5 = getelementptr inbounds float, ptr %s_w, i64 %index.1
  store float %t.26, ptr %at.5, align 4
  br label %latch
latch:
  %i.next = add nsw i64 %i, 1
  br label %synapses
done:
  ret i32 0
}

define i32 @Net_Plastic_on_post1_at_post(ptr nocapture %frame, i32 %cell) #0 {
entry:
  %e_atpost_a.word = getelementptr inbounds i64, ptr %frame, i64 14
  %e_atpost_a = load ptr, ptr %e_atpost_a.word, align 8
  %e_atpost_stamp_a.word = getelementptr inbounds i64, ptr %frame, i64 15
  %e_atpost_stamp_a = load ptr, ptr %e_atpost_stamp_a.word, align 8
  %k.word = getelementptr inbounds i64, ptr %frame, i64 1
  %k = load i64, ptr %k.word, align 8
  %t = trunc i64 %k to i32
  %at.cell = sext i32 %cell to i64
  %at = getelementptr inbounds float, ptr %e_atpost_a, i64 %at.cell
  %atpost_a = load float, ptr %at, align 4
  %at.1 = getelementptr inbounds i32, ptr %e_atpost_stamp_a, i64 %at.cell
  %atpost_stamp_a = load i32, ptr %at.1, align 4
  %t.1 = sub i32 %t, %atpost_stamp_a
  %t.2 = sitofp i32 %t.1 to float
  %t.3 = fmul float %t.2, 0xBF847AE140000000
  %t.4 = fcmp olt float 0x4056400000000000, %t.3
  %t.5 = select i1 %t.4, float 0x4056400000000000, float %t.3
  %t.6 = fcmp olt float %t.5, 0xC05A000000000000
  %t.7 = select i1 %t.6, float 0xC05A000000000000, float %t.5
  %t.8 = call float @llvm.fma.f32(float %t.7, float 0x3FE7154760000000, float 0x4168000000000000)
  %t.9 = fsub float %t.8, 0x4168000000000000
  %t.10 = call float @llvm.fma.f32(float %t.9, float 0xBFF62E4300000000, float %t.7)
  %t.11 = call float @llvm.fma.f32(float %t.9, float 0x3E305C6100000000, float %t.10)
  %t.12 = call float @llvm.fma.f32(float 0x3F29BAF560000000, float %t.11, float 0x3F571C4140000000)
  %t.13 = call float @llvm.fma.f32(float %t.12, float %t.11, float 0x3F81127240000000)
  %t.14 = call float @llvm.fma.f32(float %t.13, float %t.11, float 0x3FA5549DE0000000)
  %t.15 = call float @llvm.fma.f32(float %t.14, float %t.11, float 0x3FC5555120000000)
  %t.16 = call float @llvm.fma.f32(float %t.15, float %t.11, float 0x3FE00000C0000000)
  %t.17 = call float @llvm.fma.f32(float %t.16, float %t.11, float 0x3FF0000000000000)
  %t.18 = call float @llvm.fma.f32(float %t.17, float %t.11, float 0x3FF0000000000000)
  %t.19 = bitcast float %t.8 to i32
  %t.20 = shl i32 %t.19, 23
  %t.21 = add i32 %t.20, 1065353216
  %t.22 = bitcast i32 %t.21 to float
  %t.23 = fmul float %t.18, %t.22
  %t.24 = fmul float %t.23, %t.22
  %t.25 = fmul float %atpost_a, %t.24
  %t.26 = fadd float %t.25, 0x3FF0000000000000
  %at.2 = getelementptr inbounds float, ptr %e_atpost_a, i64 %at.cell
  store float %t.26, ptr %at.2, align 4
  %at.3 = getelementptr inbounds i32, ptr %e_atpost_stamp_a, i64 %at.cell
  store i32 %t, ptr %at.3, align 4
  ret i32 0
}

define i32 @Net_Driven_drive0(ptr nocapture %frame, ptr nocapture readonly %posts, i32 %pre, i32 %first, i32 %end) #0 {
entry:
  %e_synapse_values.word = getelementptr inbounds i64, ptr %frame, i64 7
  %e_synapse_values = load ptr, ptr %e_synapse_values.word, align 8
  %s_w.word = getelementptr inbounds i64, ptr %frame, i64 12
  %s_w = load ptr, ptr %s_w.word, align 8
  %limit = sext i32 %end to i64
  %start = sext i32 %first to i64
  %at.pre = sext i32 %pre to i64
  br label %synapses
synapses:
  %i = phi i64 [ %start, %entry ], [ %i.next, %latch ]
  %more = icmp slt i64 %i, %limit
  br i1 %more, label %body, label %done
body:
  %offset = sub i64 %i, %start
  %at = getelementptr inbounds i32, ptr %posts, i64 %offset
  %index = load i32, ptr %at, align 4, !llvm.access.group !1
  %index.1 = sext i32 %index to i64
  %at.1 = getelementptr inbounds float, ptr %s_w, i64 %i
  %w = load float, ptr %at.1, align 4, !llvm.access.group !1
  %t = fmul float %w, 0x3FE0000000000000
  %at.2 = getelementptr inbounds float, ptr %e_synapse_values, i64 %i
  store float %t, ptr %at.2, align 4, !llvm.access.group !1
  br label %latch
latch:
  %i.next = add nsw i64 %i, 1
  br label %synapses, !llvm.loop !2
done:
  ret i32 0
}

define i64 @Net_a_initialize(ptr noalias nocapture %frame, ptr nocapture %values, ptr nocapture %columns, ptr nocapture %indices, i64 %start, i64 %count) #0 {
entry:
  %seed.word = getelementptr inbounds i64, ptr %frame, i64 2
  %seed = load i32, ptr %seed.word, align 8
  %salt.word = getelementptr inbounds i64, ptr %frame, i64 3
  %salt = load i32, ptr %salt.word, align 8
  %step.word = getelementptr inbounds i64, ptr %frame, i64 4
  %step = load i64, ptr %step.word, align 8
  %time.word = getelementptr inbounds i64, ptr %frame, i64 5
  %time = load double, ptr %time.word, align 8
  %listed = icmp ne ptr %indices, null
  br label %cells
cells:
  %n = phi i64 [ 0, %entry ], [ %n.next, %latch ]
  %more = icmp ult i64 %n, %count
  br i1 %more, label %body, label %done
body:
  %position = add i64 %start, %n
  br i1 %listed, label %pick, label %here
pick:
  %at = getelementptr inbounds i32, ptr %indices, i64 %position
  %picked = load i32, ptr %at, align 4
  %wide = sext i32 %picked to i64
  br label %here
here:
  %i = phi i64 [ %position, %body ], [ %wide, %pick ]
  %stream = xor i32 -908372078, %salt
  %block = lshr i64 %i, 6
  %high = shl i64 %block, 4
  %low = and i64 %i, 15
  %c = or i64 %high, %low
  %c.1 = trunc i64 %c to i32
  %c.2 = trunc i64 0 to i32
  %c.3 = lshr i64 0, 32
  %c.4 = trunc i64 %c.3 to i32
  %words = call { i32, i32, i32, i32 } @nl.philox(i32 %seed, i32 %stream, i32 %c.1, i32 %c.2, i32 %c.4, i32 0)
  %which = lshr i64 %i, 4
  %which.1 = and i64 %which, 3
  %word = extractvalue { i32, i32, i32, i32 } %words, 0
  %word.1 = extractvalue { i32, i32, i32, i32 } %words, 1
  %is = icmp eq i64 %which.1, 1
  %word.2 = select i1 %is, i32 %word.1, i32 %word
  %word.3 = extractvalue { i32, i32, i32, i32 } %words, 2
  %is.1 = icmp eq i64 %which.1, 2
  %word.4 = select i1 %is.1, i32 %word.3, i32 %word.2
  %word.5 = extractvalue { i32, i32, i32, i32 } %words, 3
  %is.2 = icmp eq i64 %which.1, 3
  %word.6 = select i1 %is.2, i32 %word.5, i32 %word.4
  %block.1 = lshr i64 %i, 6
  %high.1 = shl i64 %block.1, 4
  %low.1 = and i64 %i, 15
  %c.5 = or i64 %high.1, %low.1
  %c.6 = trunc i64 %c.5 to i32
  %c.7 = trunc i64 0 to i32
  %c.8 = lshr i64 0, 32
  %c.9 = trunc i64 %c.8 to i32
  %words.1 = call { i32, i32, i32, i32 } @nl.philox(i32 %seed, i32 %stream, i32 %c.6, i32 %c.7, i32 %c.9, i32 1)
  %which.2 = lshr i64 %i, 4
  %which.3 = and i64 %which.2, 3
  %word.7 = extractvalue { i32, i32, i32, i32 } %words.1, 0
  %word.8 = extractvalue { i32, i32, i32, i32 } %words.1, 1
  %is.3 = icmp eq i64 %which.3, 1
  %word.9 = select i1 %is.3, i32 %word.8, i32 %word.7
  %word.10 = extractvalue { i32, i32, i32, i32 } %words.1, 2
  %is.4 = icmp eq i64 %which.3, 2
  %word.11 = select i1 %is.4, i32 %word.10, i32 %word.9
  %word.12 = extractvalue { i32, i32, i32, i32 } %words.1, 3
  %is.5 = icmp eq i64 %which.3, 3
  %word.13 = select i1 %is.5, i32 %word.12, i32 %word.11
  %wide.1 = zext i32 %word.6 to i64
  %above = shl i64 %wide.1, 32
  %wide.2 = zext i32 %word.13 to i64
  %bits = or i64 %above, %wide.2
  %t = lshr i64 %bits, 12
  %t.1 = or i64 %t, 4607182418800017408
  %t.2 = bitcast i64 %t.1 to double
  %t.3 = fsub double %t.2, 0x3FEFFFFFFFFFFFFF
  %t.4 = fsub double %t.3, 0x3FE0000000000000
  %t.5 = call double @llvm.fabs.f64(double %t.4)
  %t.6 = fcmp ole double %t.5, 0x3FDB333333333333
  %t.7 = fneg double %t.4
  %t.8 = call double @llvm.fma.f64(double %t.7, double %t.4, double 0x3FC71EB851EB851F)
  %t.9 = call double @llvm.fma.f64(double 0x40A39A296F7D925E, double %t.8, double 0x40E052D26B2E45E4)
  %t.10 = call double @llvm.fma.f64(double %t.9, double %t.8, double 0x40F06C1C55B78F20)
  %t.11 = call double @llvm.fma.f64(double %t.10, double %t.8, double 0x40E66C3E869B752A)
  %t.12 = call double @llvm.fma.f64(double %t.11, double %t.8, double 0x40CAD1D8CD4EE71D)
  %t.13 = call double @llvm.fma.f64(double %t.12, double %t.8, double 0x409ECE5D2213C0CC)
  %t.14 = call double @llvm.fma.f64(double %t.13, double %t.8, double 0x4060A4888B1A436E)
  %t.15 = call double @llvm.fma.f64(double %t.14, double %t.8, double 0x400B18D91E9EEF75)
  %t.16 = fmul double %t.4, %t.15
  %t.17 = fsub double 0x3FE0000000000000, %t.5
  %t.18 = fcmp olt double 0x0000000000000000, %t.17
  %t.19 = fcmp oeq double %t.17, 0x7FF0000000000000
  %t.20 = fcmp olt double %t.17, 0x0010000000000000
  %t.21 = fmul double %t.17, 0x4350000000000000
  %t.22 = select i1 %t.20, double %t.21, double %t.17
  %t.23 = bitcast double %t.22 to i64
  %t.24 = add i64 %t.23, 2638147582215219
  %t.25 = lshr i64 %t.24, 52
  %t.26 = or i64 %t.25, 4841369599423283200
  %t.27 = bitcast i64 %t.26 to double
  %t.28 = select i1 %t.20, double 0x4330000000000435, double 0x43300000000003FF
  %t.29 = fsub double %t.27, %t.28
  %t.30 = and i64 %t.24, 4503599627370495
  %t.31 = add i64 %t.30, 4604544271217802189
  %t.32 = bitcast i64 %t.31 to double
  %t.33 = fsub double %t.32, 0x3FF0000000000000
  %t.34 = fmul double %t.33, %t.33
  %t.35 = fmul double %t.34, 0x3FE0000000000000
  %t.36 = fadd double %t.32, 0x3FF0000000000000
  %t.37 = fdiv double %t.33, %t.36
  %t.38 = fmul double %t.37, %t.37
  %t.39 = call double @llvm.fma.f64(double 0x3FC2F0BF6433AB25, double %t.38, double 0x3FC39A11443D733F)
  %t.40 = call double @llvm.fma.f64(double %t.39, double %t.38, double 0x3FC74664560A8235)
  %t.41 = call double @llvm.fma.f64(double %t.40, double %t.38, double 0x3FCC71C51E96A9A5)
  %t.42 = call double @llvm.fma.f64(double %t.41, double %t.38, double 0x3FD2492494219AAD)
  %t.43 = call double @llvm.fma.f64(double %t.42, double %t.38, double 0x3FD999999997FAAC)
  %t.44 = call double @llvm.fma.f64(double %t.43, double %t.38, double 0x3FE5555555555593)
  %t.45 = call double @llvm.fma.f64(double %t.38, double %t.44, double %t.35)
  %t.46 = fmul double %t.29, 0x3C7ABC9E3B39803F
  %t.47 = call double @llvm.fma.f64(double %t.37, double %t.45, double %t.46)
  %t.48 = fsub double %t.35, %t.47
  %t.49 = fsub double %t.33, %t.48
  %t.50 = call double @llvm.fma.f64(double %t.29, double 0x3FE62E42FEFA39EF, double %t.49)
  %t.51 = select i1 %t.19, double 0x7FF0000000000000, double %t.50
  %t.52 = fcmp oeq double %t.17, 0x0000000000000000
  %t.53 = select i1 %t.52, double 0xFFF0000000000000, double 0xFFF8000000000000
  %t.54 = select i1 %t.18, double %t.51, double %t.53
  %t.55 = fneg double %t.54
  %t.56 = call double @llvm.sqrt.f64(double %t.55)
  %t.57 = fcmp olt double 0x4014000000000000, %t.56
  %t.58 = fsub double %t.56, 0x4014000000000000
  %t.59 = call double @llvm.fma.f64(double 0x3E8AFB74D693BF93, double %t.58, double 0x3EFC6EC6CC59E02A)
  %t.60 = call double @llvm.fma.f64(double %t.59, double %t.58, double 0x3F545C1908425345)
  %t.61 = call double @llvm.fma.f64(double %t.60, double %t.58, double 0x3F9B2B41193B4EE7)
  %t.62 = call double @llvm.fma.f64(double %t.61, double %t.58, double 0x3FD2FAD9315255CF)
  %t.63 = call double @llvm.fma.f64(double %t.62, double %t.58, double 0x3FFC8EA6461FA445)
  %t.64 = call double @llvm.fma.f64(double %t.63, double %t.58, double 0x4015DAEA6E875003)
  %t.65 = call double @llvm.fma.f64(double %t.64, double %t.58, double 0x401AA1B1C13EE526)
  %t.66 = fsub double %t.56, 0x3FF999999999999A
  %t.67 = call double @llvm.fma.f64(double 0x3F49615AC0B7ACE9, double %t.66, double 0x3F9744EB6C45EC67)
  %t.68 = call double @llvm.fma.f64(double %t.67, double %t.66, double 0x3FCEF2ABB9B85C37)
  %t.69 = call double @llvm.fma.f64(double %t.68, double %t.66, double 0x3FF453CC085375B2)
  %t.70 = call double @llvm.fma.f64(double %t.69, double %t.66, double 0x400D2ECB1A3D02C4)
  %t.71 = call double @llvm.fma.f64(double %t.70, double %t.66, double 0x401713F71462256A)
  %t.72 = call double @llvm.fma.f64(double %t.71, double %t.66, double 0x4012857748CAB19B)
  %t.73 = call double @llvm.fma.f64(double %t.72, double %t.66, double 0x3FF6C665FDE9526A)
  %t.74 = select i1 %t.57, double %t.65, double %t.73
  %t.75 = bitcast double %t.74 to i64
  %t.76 = bitcast double %t.4 to i64
  %t.77 = and i64 %t.76, -9223372036854775808
  %t.78 = or i64 %t.75, %t.77
  %t.79 = bitcast i64 %t.78 to double
  %t.80 = select i1 %t.6, double %t.16, double %t.79
  %t.81 = call double @llvm.fma.f64(double 0x40B46A7ECA984B69, double %t.8, double 0x40DC0E457CB1AE76)
  %t.82 = call double @llvm.fma.f64(double %t.81, double %t.8, double 0x40E3317CAA64F4BE)
  %t.83 = call double @llvm.fma.f64(double %t.82, double %t.8, double 0x40D4B772D5D65266)
  %t.84 = call double @llvm.fma.f64(double %t.83, double %t.8, double 0x40B512322E75C89F)
  %t.85 = call double @llvm.fma.f64(double %t.84, double %t.8, double 0x4085797EFDC8B3F7)
  %t.86 = call double @llvm.fma.f64(double %t.85, double %t.8, double 0x4045281B386E1AB5)
  %t.87 = call double @llvm.fma.f64(double %t.86, double %t.8, double 0x3FF0000000000000)
  %t.88 = call double @llvm.fma.f64(double 0x3CE269BFF1F8C190, double %t.58, double 0x3E831446F740B9E0)
  %t.89 = call double @llvm.fma.f64(double %t.88, double %t.58, double 0x3EF35C2C496374BF)
  %t.90 = call double @llvm.fma.f64(double %t.89, double %t.58, double 0x3F49C8BC979DC5D7)
  %t.91 = call double @llvm.fma.f64(double %t.90, double %t.58, double 0x3F8E76F93215462A)
  %t.92 = call double @llvm.fma.f64(double %t.91, double %t.58, double 0x3FC186EB183443FB)
  %t.93 = call double @llvm.fma.f64(double %t.92, double %t.58, double 0x3FE331D34FC7D77F)
  %t.94 = call double @llvm.fma.f64(double %t.93, double %t.58, double 0x3FF0000000000000)
  %t.95 = call double @llvm.fma.f64(double 0x3E120D3F686439E4, double %t.66, double 0x3F41F18CBFDF2728)
  %t.96 = call double @llvm.fma.f64(double %t.95, double %t.66, double 0x3F8F207A7EAB17BF)
  %t.97 = call double @llvm.fma.f64(double %t.96, double %t.66, double 0x3FC2F5123394F040)
  %t.98 = call double @llvm.fma.f64(double %t.97, double %t.66, double 0x3FE61292F23385C9)
  %t.99 = call double @llvm.fma.f64(double %t.98, double %t.66, double 0x3FFAD278E6526633)
  %t.100 = call double @llvm.fma.f64(double %t.99, double %t.66, double 0x40006CEFBB46A449)
  %t.101 = call double @llvm.fma.f64(double %t.100, double %t.66, double 0x3FF0000000000000)
  %t.102 = select i1 %t.57, double %t.94, double %t.101
  %t.103 = select i1 %t.6, double %t.87, double %t.102
  %t.104 = fdiv double %t.80, %t.103
  %t.105 = call double @llvm.fma.f64(double 0x4000000000000000, double %t.104, double 0x4034000000000000)
  %t.106 = fcmp olt double 0x3FF0000000000000, %t.105
  %t.107 = select i1 %t.106, double %t.105, double 0x3FF0000000000000
  %t.108 = fptrunc double %t.107 to float
  %word.14 = getelementptr inbounds i64, ptr %frame, i64 6
  %array = load ptr, ptr %word.14, align 8
  %at.1 = getelementptr inbounds float, ptr %array, i64 %i
  store float %t.108, ptr %at.1, align 4
  %t.109 = fptrunc double 0x3FF0000000000000 to float
  %word.15 = getelementptr inbounds i64, ptr %frame, i64 7
  %array.1 = load ptr, ptr %word.15, align 8
  %at.2 = getelementptr inbounds float, ptr %array.1, i64 %i
  store float %t.109, ptr %at.2, align 4
  %stream.1 = xor i32 711014918, %salt
  %block.2 = lshr i64 %i, 6
  %high.2 = shl i64 %block.2, 4
  %low.2 = and i64 %i, 15
  %c.10 = or i64 %high.2, %low.2
  %c.11 = trunc i64 %c.10 to i32
  %c.12 = trunc i64 0 to i32
  %c.13 = lshr i64 0, 32
  %c.14 = trunc i64 %c.13 to i32
  %words.2 = call { i32, i32, i32, i32 } @nl.philox(i32 %seed, i32 %stream.1, i32 %c.11, i32 %c.12, i32 %c.14, i32 0)
  %which.4 = lshr i64 %i, 4
  %which.5 = and i64 %which.4, 3
  %word.16 = extractvalue { i32, i32, i32, i32 } %words.2, 0
  %word.17 = extractvalue { i32, i32, i32, i32 } %words.2, 1
  %is.6 = icmp eq i64 %which.5, 1
  %word.18 = select i1 %is.6, i32 %word.17, i32 %word.16
  %word.19 = extractvalue { i32, i32, i32, i32 } %words.2, 2
  %is.7 = icmp eq i64 %which.5, 2
  %word.20 = select i1 %is.7, i32 %word.19, i32 %word.18
  %word.21 = extractvalue { i32, i32, i32, i32 } %words.2, 3
  %is.8 = icmp eq i64 %which.5, 3
  %word.22 = select i1 %is.8, i32 %word.21, i32 %word.20
  %block.3 = lshr i64 %i, 6
  %high.3 = shl i64 %block.3, 4
  %low.3 = and i64 %i, 15
  %c.15 = or i64 %high.3, %low.3
  %c.16 = trunc i64 %c.15 to i32
  %c.17 = trunc i64 0 to i32
  %c.18 = lshr i64 0, 32
  %c.19 = trunc i64 %c.18 to i32
  %words.3 = call { i32, i32, i32, i32 } @nl.philox(i32 %seed, i32 %stream.1, i32 %c.16, i32 %c.17, i32 %c.19, i32 1)
  %which.6 = lshr i64 %i, 4
  %which.7 = and i64 %which.6, 3
  %word.23 = extractvalue { i32, i32, i32, i32 } %words.3, 0
  %word.24 = extractvalue { i32, i32, i32, i32 } %words.3, 1
  %is.9 = icmp eq i64 %which.7, 1
  %word.25 = select i1 %is.9, i32 %word.24, i32 %word.23
  %word.26 = extractvalue { i32, i32, i32, i32 } %words.3, 2
  %is.10 = icmp eq i64 %which.7, 2
  %word.27 = select i1 %is.10, i32 %word.26, i32 %word.25
  %word.28 = extractvalue { i32, i32, i32, i32 } %words.3, 3
  %is.11 = icmp eq i64 %which.7, 3
  %word.29 = select i1 %is.11, i32 %word.28, i32 %word.27
  %wide.3 = zext i32 %word.22 to i64
  %above.1 = shl i64 %wide.3, 32
  %wide.4 = zext i32 %word.29 to i64
  %bits.1 = or i64 %above.1, %wide.4
  %t.110 = lshr i64 %bits.1, 12
  %t.111 = or i64 %t.110, 4607182418800017408
  %t.112 = bitcast i64 %t.111 to double
  %t.113 = fsub double %t.112, 0x3FEFFFFFFFFFFFFF
  %t.114 = call double @llvm.fma.f64(double 0x4000000000000000, double %t.113, double 0xBFF0000000000000)
  %t.115 = fptrunc double %t.114 to float
  %word.30 = getelementptr inbounds i64, ptr %frame, i64 8
  %array.2 = load ptr, ptr %word.30, align 8
  %at.3 = getelementptr inbounds float, ptr %array.2, i64 %i
  store float %t.115, ptr %at.3, align 4
  %word.31 = getelementptr inbounds i64, ptr %frame, i64 6
  %array.3 = load ptr, ptr %word.31, align 8
  %at.4 = getelementptr inbounds float, ptr %array.3, i64 %i
  %tau = load float, ptr %at.4, align 4
  %t.116 = fpext float %tau to double
  %t.117 = fcmp olt double 0x0000000000000000, %t.116
  br i1 %t.117, label %holds, label %fails
fails:
  %code = mul i64 %i, 1
  %code.1 = add i64 %code, 0
  ret i64 %code.1
holds:
  br label %latch
latch:
  %n.next = add nuw nsw i64 %n, 1
  br label %cells
done:
  ret i64 -1
}

define i64 @Net_b_initialize(ptr noalias nocapture %frame, ptr nocapture %values, ptr nocapture %columns, ptr nocapture %indices, i64 %start, i64 %count) #0 {
entry:
  %seed.word = getelementptr inbounds i64, ptr %frame, i64 2
  %seed = load i32, ptr %seed.word, align 8
  %salt.word = getelementptr inbounds i64, ptr %frame, i64 3
  %salt = load i32, ptr %salt.word, align 8
  %step.word = getelementptr inbounds i64, ptr %frame, i64 4
  %step = load i64, ptr %step.word, align 8
  %time.word = getelementptr inbounds i64, ptr %frame, i64 5
  %time = load double, ptr %time.word, align 8
  %listed = icmp ne ptr %indices, null
  br label %cells
cells:
  %n = phi i64 [ 0, %entry ], [ %n.next, %latch ]
  %more = icmp ult i64 %n, %count
  br i1 %more, label %body, label %done
body:
  %position = add i64 %start, %n
  br i1 %listed, label %pick, label %here
pick:
  %at = getelementptr inbounds i32, ptr %indices, i64 %position
  %picked = load i32, ptr %at, align 4
  %wide = sext i32 %picked to i64
  br label %here
here:
  %i = phi i64 [ %position, %body ], [ %wide, %pick ]
  %t = fptrunc double 0x3FF0000000000000 to float
  %word = getelementptr inbounds i64, ptr %frame, i64 6
  %array = load ptr, ptr %word, align 8
  %at.1 = getelementptr inbounds float, ptr %array, i64 %i
  store float %t, ptr %at.1, align 4
  %stream = xor i32 711014918, %salt
  %block = lshr i64 %i, 6
  %high = shl i64 %block, 4
  %low = and i64 %i, 15
  %c = or i64 %high, %low
  %c.1 = trunc i64 %c to i32
  %c.2 = trunc i64 0 to i32
  %c.3 = lshr i64 0, 32
  %c.4 = trunc i64 %c.3 to i32
  %words = call { i32, i32, i32, i32 } @nl.philox(i32 %seed, i32 %stream, i32 %c.1, i32 %c.2, i32 %c.4, i32 0)
  %which = lshr i64 %i, 4
  %which.1 = and i64 %which, 3
  %word.1 = extractvalue { i32, i32, i32, i32 } %words, 0
  %word.2 = extractvalue { i32, i32, i32, i32 } %words, 1
  %is = icmp eq i64 %which.1, 1
  %word.3 = select i1 %is, i32 %word.2, i32 %word.1
  %word.4 = extractvalue { i32, i32, i32, i32 } %words, 2
  %is.1 = icmp eq i64 %which.1, 2
  %word.5 = select i1 %is.1, i32 %word.4, i32 %word.3
  %word.6 = extractvalue { i32, i32, i32, i32 } %words, 3
  %is.2 = icmp eq i64 %which.1, 3
  %word.7 = select i1 %is.2, i32 %word.6, i32 %word.5
  %block.1 = lshr i64 %i, 6
  %high.1 = shl i64 %block.1, 4
  %low.1 = and i64 %i, 15
  %c.5 = or i64 %high.1, %low.1
  %c.6 = trunc i64 %c.5 to i32
  %c.7 = trunc i64 0 to i32
  %c.8 = lshr i64 0, 32
  %c.9 = trunc i64 %c.8 to i32
  %words.1 = call { i32, i32, i32, i32 } @nl.philox(i32 %seed, i32 %stream, i32 %c.6, i32 %c.7, i32 %c.9, i32 1)
  %which.2 = lshr i64 %i, 4
  %which.3 = and i64 %which.2, 3
  %word.8 = extractvalue { i32, i32, i32, i32 } %words.1, 0
  %word.9 = extractvalue { i32, i32, i32, i32 } %words.1, 1
  %is.3 = icmp eq i64 %which.3, 1
  %word.10 = select i1 %is.3, i32 %word.9, i32 %word.8
  %word.11 = extractvalue { i32, i32, i32, i32 } %words.1, 2
  %is.4 = icmp eq i64 %which.3, 2
  %word.12 = select i1 %is.4, i32 %word.11, i32 %word.10
  %word.13 = extractvalue { i32, i32, i32, i32 } %words.1, 3
  %is.5 = icmp eq i64 %which.3, 3
  %word.14 = select i1 %is.5, i32 %word.13, i32 %word.12
  %wide.1 = zext i32 %word.7 to i64
  %above = shl i64 %wide.1, 32
  %wide.2 = zext i32 %word.14 to i64
  %bits = or i64 %above, %wide.2
  %t.1 = lshr i64 %bits, 12
  %t.2 = or i64 %t.1, 4607182418800017408
  %t.3 = bitcast i64 %t.2 to double
  %t.4 = fsub double %t.3, 0x3FEFFFFFFFFFFFFF
  %t.5 = call double @llvm.fma.f64(double 0x4000000000000000, double %t.4, double 0xBFF0000000000000)
  %t.6 = fptrunc double %t.5 to float
  %word.15 = getelementptr inbounds i64, ptr %frame, i64 7
  %array.1 = load ptr, ptr %word.15, align 8
  %at.2 = getelementptr inbounds float, ptr %array.1, i64 %i
  store float %t.6, ptr %at.2, align 4
  br label %latch
latch:
  %n.next = add nuw nsw i64 %n, 1
  br label %cells
done:
  ret i64 -1
}

define i64 @Net_set_0(ptr noalias nocapture %frame, ptr nocapture %values, ptr nocapture %columns, ptr nocapture %indices, i64 %start, i64 %count) #0 {
entry:
  %seed.word = getelementptr inbounds i64, ptr %frame, i64 2
  %seed = load i32, ptr %seed.word, align 8
  %salt.word = getelementptr inbounds i64, ptr %frame, i64 3
  %salt = load i32, ptr %salt.word, align 8
  %step.word = getelementptr inbounds i64, ptr %frame, i64 4
  %step = load i64, ptr %step.word, align 8
  %time.word = getelementptr inbounds i64, ptr %frame, i64 5
  %time = load double, ptr %time.word, align 8
  %listed = icmp ne ptr %indices, null
  br label %cells
cells:
  %n = phi i64 [ 0, %entry ], [ %n.next, %latch ]
  %more = icmp ult i64 %n, %count
  br i1 %more, label %body, label %done
body:
  %position = add i64 %start, %n
  br i1 %listed, label %pick, label %here
pick:
  %at = getelementptr inbounds i32, ptr %indices, i64 %position
  %picked = load i32, ptr %at, align 4
  %wide = sext i32 %picked to i64
  br label %here
here:
  %i = phi i64 [ %position, %body ], [ %wide, %pick ]
  %t = fptrunc double 0x4000000000000000 to float
  %word = getelementptr inbounds i64, ptr %frame, i64 7
  %array = load ptr, ptr %word, align 8
  %at.1 = getelementptr inbounds float, ptr %array, i64 %i
  store float %t, ptr %at.1, align 4
  br label %latch
latch:
  %n.next = add nuw nsw i64 %n, 1
  br label %cells
done:
  ret i64 -1
}

define void @Net_connect_0_Weight(ptr noalias nocapture %attributes, ptr noalias nocapture %results, i32 %seed, i32 %a, i32 %b, i32 %c) #0 !dbg !10 {
entry:
  %at = getelementptr inbounds double, ptr %attributes, i64 0, !dbg !11
  %i = load double, ptr %at, align 8, !dbg !11
  %t = fadd double 0x3FF0000000000000, %i, !dbg !11
  %t.1 = fmul double 0x3FB999999999999A, %t, !dbg !11
  %at.1 = getelementptr inbounds double, ptr %results, i64 0, !dbg !11
  store double %t.1, ptr %at.1, align 8, !dbg !11
  ret void, !dbg !11
}

define void @Net_connect_0_Delay(ptr noalias nocapture %attributes, ptr noalias nocapture %results, i32 %seed, i32 %a, i32 %b, i32 %c) #0 !dbg !12 {
entry:
  %words = call { i32, i32, i32, i32 } @nl.philox(i32 %seed, i32 -2090822787, i32 %a, i32 %b, i32 %c, i32 0), !dbg !13
  %word = extractvalue { i32, i32, i32, i32 } %words, 0, !dbg !13
  %word.1 = extractvalue { i32, i32, i32, i32 } %words, 1, !dbg !13
  %wide = zext i32 %word to i64, !dbg !13
  %above = shl i64 %wide, 32, !dbg !13
  %wide.1 = zext i32 %word.1 to i64, !dbg !13
  %bits = or i64 %above, %wide.1, !dbg !13
  %t = lshr i64 %bits, 12, !dbg !13
  %t.1 = or i64 %t, 4607182418800017408, !dbg !13
  %t.2 = bitcast i64 %t.1 to double, !dbg !13
  %t.3 = fsub double %t.2, 0x3FEFFFFFFFFFFFFF, !dbg !13
  %t.4 = call double @llvm.fma.f64(double 0x4000000000000000, double %t.3, double 0x0000000000000000), !dbg !13
  %at = getelementptr inbounds double, ptr %results, i64 0, !dbg !13
  store double %t.4, ptr %at, align 8, !dbg !13
  ret void, !dbg !13
}

define void @Net_connect_0_Accept(ptr noalias nocapture %attributes, ptr noalias nocapture %results, i32 %seed, i32 %a, i32 %b, i32 %c) #0 !dbg !14 {
entry:
  %at = getelementptr inbounds double, ptr %attributes, i64 0, !dbg !15
  %i = load double, ptr %at, align 8, !dbg !15
  %at.1 = getelementptr inbounds double, ptr %attributes, i64 1, !dbg !15
  %j = load double, ptr %at.1, align 8, !dbg !15
  %t = fcmp une double %i, %j, !dbg !15
  %t.1 = uitofp i1 %t to double, !dbg !15
  %at.2 = getelementptr inbounds double, ptr %results, i64 0, !dbg !15
  store double %t.1, ptr %at.2, align 8, !dbg !15
  ret void, !dbg !15
}

define void @Net_connect_2_Start(ptr noalias nocapture %attributes, ptr noalias nocapture %results, i32 %seed, i32 %a, i32 %b, i32 %c) #0 !dbg !16 {
entry:
  %at = getelementptr inbounds double, ptr %results, i64 0, !dbg !17
  store double 0x3FF0000000000000, ptr %at, align 8, !dbg !17
  %at.1 = getelementptr inbounds double, ptr %attributes, i64 0, !dbg !17
  %m = load double, ptr %at.1, align 8, !dbg !17
  %at.2 = getelementptr inbounds double, ptr %results, i64 1, !dbg !17
  store double %m, ptr %at.2, align 8, !dbg !17
  ret void, !dbg !17
}

define void @Net_connect_3_Start(ptr noalias nocapture %attributes, ptr noalias nocapture %results, i32 %seed, i32 %a, i32 %b, i32 %c) #0 !dbg !18 {
entry:
  %at = getelementptr inbounds double, ptr %results, i64 0, !dbg !19
  store double 0x3FB999999999999A, ptr %at, align 8, !dbg !19
  ret void, !dbg !19
}

define internal void @nl.append(ptr %list, ptr %count, i64 %first, i64 %mask, i64 %size) noinline nounwind cold {
entry:
  %behind = sub i64 %size, %first
  %left = call i64 @llvm.smax.i64(i64 %behind, i64 0)
  %cells = call i64 @llvm.umin.i64(i64 %left, i64 63)
  %above = shl i64 1, %cells
  %inside = sub i64 %above, 1
  %is.full = icmp uge i64 %left, 64
  %limit = select i1 %is.full, i64 -1, i64 %inside
  %bits = and i64 %mask, %limit
  %start = load i64, ptr %count, align 8
  br label %head
head:
  %rest = phi i64 [ %bits, %entry ], [ %rest.next, %body ]
  %n = phi i64 [ %start, %entry ], [ %n.next, %body ]
  %more = icmp ne i64 %rest, 0
  br i1 %more, label %body, label %done
body:
  %lane = call i64 @llvm.cttz.i64(i64 %rest, i1 true)
  %cell = add i64 %first, %lane
  %cell32 = trunc i64 %cell to i32
  %at = getelementptr inbounds i32, ptr %list, i64 %n
  store i32 %cell32, ptr %at, align 4
  %n.next = add i64 %n, 1
  %lower = sub i64 %rest, 1
  %rest.next = and i64 %rest, %lower
  br label %head
done:
  store i64 %n, ptr %count, align 8
  ret void
}

define internal void @nl.fill32(ptr %out, i64 %lanes, i32 %seed, i32 %stream, i64 %step, i32 %draw) noinline nounwind {
entry:
  br label %head
head:
  %first = phi i64 [ 0, %entry ], [ %first.next, %body ]
  %more = icmp ult i64 %first, %lanes
  br i1 %more, label %body, label %done
body:
  %start = getelementptr i32, ptr %out, i64 %first
  %block = lshr i64 %first, 6
  %start.lane = shl i64 %block, 4
  %one = insertelement <8 x i64> poison, i64 %start.lane, i64 0
  %all = shufflevector <8 x i64> %one, <8 x i64> poison, <8 x i32> zeroinitializer
  %c = or <8 x i64> %all, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %step.low = and i64 %step, 4294967295
  %one.1 = insertelement <8 x i64> poison, i64 %step.low, i64 0
  %all.1 = shufflevector <8 x i64> %one.1, <8 x i64> poison, <8 x i32> zeroinitializer
  %step.high = lshr i64 %step, 32
  %one.2 = insertelement <8 x i64> poison, i64 %step.high, i64 0
  %all.2 = shufflevector <8 x i64> %one.2, <8 x i64> poison, <8 x i32> zeroinitializer
  %wide = zext i32 %draw to i64
  %one.3 = insertelement <8 x i64> poison, i64 %wide, i64 0
  %all.3 = shufflevector <8 x i64> %one.3, <8 x i64> poison, <8 x i32> zeroinitializer
  %low = and <8 x i64> %c, splat (i64 4294967295)
  %p = mul <8 x i64> %low, splat (i64 3528531795)
  %high = lshr <8 x i64> %p, splat (i64 32)
  %low.1 = and <8 x i64> %all.2, splat (i64 4294967295)
  %p.1 = mul <8 x i64> %low.1, splat (i64 3449720151)
  %high.1 = lshr <8 x i64> %p.1, splat (i64 32)
  %x = xor <8 x i64> %high.1, %all.1
  %wide.1 = zext i32 %seed to i64
  %one.4 = insertelement <8 x i64> poison, i64 %wide.1, i64 0
  %all.4 = shufflevector <8 x i64> %one.4, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.1 = xor <8 x i64> %x, %all.4
  %x.2 = xor <8 x i64> %high, %all.3
  %wide.2 = zext i32 %stream to i64
  %one.5 = insertelement <8 x i64> poison, i64 %wide.2, i64 0
  %all.5 = shufflevector <8 x i64> %one.5, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.3 = xor <8 x i64> %x.2, %all.5
  %seed.1 = add i32 %seed, -1640531527
  %stream.1 = add i32 %stream, -1150833019
  %low.2 = and <8 x i64> %x.1, splat (i64 4294967295)
  %p.2 = mul <8 x i64> %low.2, splat (i64 3528531795)
  %high.2 = lshr <8 x i64> %p.2, splat (i64 32)
  %low.3 = and <8 x i64> %x.3, splat (i64 4294967295)
  %p.3 = mul <8 x i64> %low.3, splat (i64 3449720151)
  %high.3 = lshr <8 x i64> %p.3, splat (i64 32)
  %x.4 = xor <8 x i64> %high.3, %p.1
  %wide.3 = zext i32 %seed.1 to i64
  %one.6 = insertelement <8 x i64> poison, i64 %wide.3, i64 0
  %all.6 = shufflevector <8 x i64> %one.6, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.5 = xor <8 x i64> %x.4, %all.6
  %x.6 = xor <8 x i64> %high.2, %p
  %wide.4 = zext i32 %stream.1 to i64
  %one.7 = insertelement <8 x i64> poison, i64 %wide.4, i64 0
  %all.7 = shufflevector <8 x i64> %one.7, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.7 = xor <8 x i64> %x.6, %all.7
  %seed.2 = add i32 %seed.1, -1640531527
  %stream.2 = add i32 %stream.1, -1150833019
  %low.4 = and <8 x i64> %x.5, splat (i64 4294967295)
  %p.4 = mul <8 x i64> %low.4, splat (i64 3528531795)
  %high.4 = lshr <8 x i64> %p.4, splat (i64 32)
  %low.5 = and <8 x i64> %x.7, splat (i64 4294967295)
  %p.5 = mul <8 x i64> %low.5, splat (i64 3449720151)
  %high.5 = lshr <8 x i64> %p.5, splat (i64 32)
  %x.8 = xor <8 x i64> %high.5, %p.3
  %wide.5 = zext i32 %seed.2 to i64
  %one.8 = insertelement <8 x i64> poison, i64 %wide.5, i64 0
  %all.8 = shufflevector <8 x i64> %one.8, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.9 = xor <8 x i64> %x.8, %all.8
  %x.10 = xor <8 x i64> %high.4, %p.2
  %wide.6 = zext i32 %stream.2 to i64
  %one.9 = insertelement <8 x i64> poison, i64 %wide.6, i64 0
  %all.9 = shufflevector <8 x i64> %one.9, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.11 = xor <8 x i64> %x.10, %all.9
  %seed.3 = add i32 %seed.2, -1640531527
  %stream.3 = add i32 %stream.2, -1150833019
  %low.6 = and <8 x i64> %x.9, splat (i64 4294967295)
  %p.6 = mul <8 x i64> %low.6, splat (i64 3528531795)
  %high.6 = lshr <8 x i64> %p.6, splat (i64 32)
  %low.7 = and <8 x i64> %x.11, splat (i64 4294967295)
  %p.7 = mul <8 x i64> %low.7, splat (i64 3449720151)
  %high.7 = lshr <8 x i64> %p.7, splat (i64 32)
  %x.12 = xor <8 x i64> %high.7, %p.5
  %wide.7 = zext i32 %seed.3 to i64
  %one.10 = insertelement <8 x i64> poison, i64 %wide.7, i64 0
  %all.10 = shufflevector <8 x i64> %one.10, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.13 = xor <8 x i64> %x.12, %all.10
  %x.14 = xor <8 x i64> %high.6, %p.4
  %wide.8 = zext i32 %stream.3 to i64
  %one.11 = insertelement <8 x i64> poison, i64 %wide.8, i64 0
  %all.11 = shufflevector <8 x i64> %one.11, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.15 = xor <8 x i64> %x.14, %all.11
  %seed.4 = add i32 %seed.3, -1640531527
  %stream.4 = add i32 %stream.3, -1150833019
  %low.8 = and <8 x i64> %x.13, splat (i64 4294967295)
  %p.8 = mul <8 x i64> %low.8, splat (i64 3528531795)
  %high.8 = lshr <8 x i64> %p.8, splat (i64 32)
  %low.9 = and <8 x i64> %x.15, splat (i64 4294967295)
  %p.9 = mul <8 x i64> %low.9, splat (i64 3449720151)
  %high.9 = lshr <8 x i64> %p.9, splat (i64 32)
  %x.16 = xor <8 x i64> %high.9, %p.7
  %wide.9 = zext i32 %seed.4 to i64
  %one.12 = insertelement <8 x i64> poison, i64 %wide.9, i64 0
  %all.12 = shufflevector <8 x i64> %one.12, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.17 = xor <8 x i64> %x.16, %all.12
  %x.18 = xor <8 x i64> %high.8, %p.6
  %wide.10 = zext i32 %stream.4 to i64
  %one.13 = insertelement <8 x i64> poison, i64 %wide.10, i64 0
  %all.13 = shufflevector <8 x i64> %one.13, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.19 = xor <8 x i64> %x.18, %all.13
  %seed.5 = add i32 %seed.4, -1640531527
  %stream.5 = add i32 %stream.4, -1150833019
  %low.10 = and <8 x i64> %x.17, splat (i64 4294967295)
  %p.10 = mul <8 x i64> %low.10, splat (i64 3528531795)
  %high.10 = lshr <8 x i64> %p.10, splat (i64 32)
  %low.11 = and <8 x i64> %x.19, splat (i64 4294967295)
  %p.11 = mul <8 x i64> %low.11, splat (i64 3449720151)
  %high.11 = lshr <8 x i64> %p.11, splat (i64 32)
  %x.20 = xor <8 x i64> %high.11, %p.9
  %wide.11 = zext i32 %seed.5 to i64
  %one.14 = insertelement <8 x i64> poison, i64 %wide.11, i64 0
  %all.14 = shufflevector <8 x i64> %one.14, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.21 = xor <8 x i64> %x.20, %all.14
  %x.22 = xor <8 x i64> %high.10, %p.8
  %wide.12 = zext i32 %stream.5 to i64
  %one.15 = insertelement <8 x i64> poison, i64 %wide.12, i64 0
  %all.15 = shufflevector <8 x i64> %one.15, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.23 = xor <8 x i64> %x.22, %all.15
  %seed.6 = add i32 %seed.5, -1640531527
  %stream.6 = add i32 %stream.5, -1150833019
  %low.12 = and <8 x i64> %x.21, splat (i64 4294967295)
  %p.12 = mul <8 x i64> %low.12, splat (i64 3528531795)
  %high.12 = lshr <8 x i64> %p.12, splat (i64 32)
  %low.13 = and <8 x i64> %x.23, splat (i64 4294967295)
  %p.13 = mul <8 x i64> %low.13, splat (i64 3449720151)
  %high.13 = lshr <8 x i64> %p.13, splat (i64 32)
  %x.24 = xor <8 x i64> %high.13, %p.11
  %wide.13 = zext i32 %seed.6 to i64
  %one.16 = insertelement <8 x i64> poison, i64 %wide.13, i64 0
  %all.16 = shufflevector <8 x i64> %one.16, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.25 = xor <8 x i64> %x.24, %all.16
  %x.26 = xor <8 x i64> %high.12, %p.10
  %wide.14 = zext i32 %stream.6 to i64
  %one.17 = insertelement <8 x i64> poison, i64 %wide.14, i64 0
  %all.17 = shufflevector <8 x i64> %one.17, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.27 = xor <8 x i64> %x.26, %all.17
  %seed.7 = add i32 %seed.6, -1640531527
  %stream.7 = add i32 %stream.6, -1150833019
  %low.14 = and <8 x i64> %x.25, splat (i64 4294967295)
  %p.14 = mul <8 x i64> %low.14, splat (i64 3528531795)
  %high.14 = lshr <8 x i64> %p.14, splat (i64 32)
  %low.15 = and <8 x i64> %x.27, splat (i64 4294967295)
  %p.15 = mul <8 x i64> %low.15, splat (i64 3449720151)
  %high.15 = lshr <8 x i64> %p.15, splat (i64 32)
  %x.28 = xor <8 x i64> %high.15, %p.13
  %wide.15 = zext i32 %seed.7 to i64
  %one.18 = insertelement <8 x i64> poison, i64 %wide.15, i64 0
  %all.18 = shufflevector <8 x i64> %one.18, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.29 = xor <8 x i64> %x.28, %all.18
  %x.30 = xor <8 x i64> %high.14, %p.12
  %wide.16 = zext i32 %stream.7 to i64
  %one.19 = insertelement <8 x i64> poison, i64 %wide.16, i64 0
  %all.19 = shufflevector <8 x i64> %one.19, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.31 = xor <8 x i64> %x.30, %all.19
  %seed.8 = add i32 %seed.7, -1640531527
  %stream.8 = add i32 %stream.7, -1150833019
  %low.16 = and <8 x i64> %x.29, splat (i64 4294967295)
  %p.16 = mul <8 x i64> %low.16, splat (i64 3528531795)
  %high.16 = lshr <8 x i64> %p.16, splat (i64 32)
  %low.17 = and <8 x i64> %x.31, splat (i64 4294967295)
  %p.17 = mul <8 x i64> %low.17, splat (i64 3449720151)
  %high.17 = lshr <8 x i64> %p.17, splat (i64 32)
  %x.32 = xor <8 x i64> %high.17, %p.15
  %wide.17 = zext i32 %seed.8 to i64
  %one.20 = insertelement <8 x i64> poison, i64 %wide.17, i64 0
  %all.20 = shufflevector <8 x i64> %one.20, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.33 = xor <8 x i64> %x.32, %all.20
  %x.34 = xor <8 x i64> %high.16, %p.14
  %wide.18 = zext i32 %stream.8 to i64
  %one.21 = insertelement <8 x i64> poison, i64 %wide.18, i64 0
  %all.21 = shufflevector <8 x i64> %one.21, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.35 = xor <8 x i64> %x.34, %all.21
  %seed.9 = add i32 %seed.8, -1640531527
  %stream.9 = add i32 %stream.8, -1150833019
  %low.18 = and <8 x i64> %x.33, splat (i64 4294967295)
  %p.18 = mul <8 x i64> %low.18, splat (i64 3528531795)
  %high.18 = lshr <8 x i64> %p.18, splat (i64 32)
  %low.19 = and <8 x i64> %x.35, splat (i64 4294967295)
  %p.19 = mul <8 x i64> %low.19, splat (i64 3449720151)
  %high.19 = lshr <8 x i64> %p.19, splat (i64 32)
  %x.36 = xor <8 x i64> %high.19, %p.17
  %wide.19 = zext i32 %seed.9 to i64
  %one.22 = insertelement <8 x i64> poison, i64 %wide.19, i64 0
  %all.22 = shufflevector <8 x i64> %one.22, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.37 = xor <8 x i64> %x.36, %all.22
  %x.38 = xor <8 x i64> %high.18, %p.16
  %wide.20 = zext i32 %stream.9 to i64
  %one.23 = insertelement <8 x i64> poison, i64 %wide.20, i64 0
  %all.23 = shufflevector <8 x i64> %one.23, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.39 = xor <8 x i64> %x.38, %all.23
  %seed.10 = add i32 %seed.9, -1640531527
  %stream.10 = add i32 %stream.9, -1150833019
  %narrow = trunc <8 x i64> %x.37 to <8 x i32>
  %at = getelementptr i32, ptr %start, i64 0
  store <8 x i32> %narrow, ptr %at, align 32
  %narrow.1 = trunc <8 x i64> %p.19 to <8 x i32>
  %at.1 = getelementptr i32, ptr %start, i64 16
  store <8 x i32> %narrow.1, ptr %at.1, align 32
  %narrow.2 = trunc <8 x i64> %x.39 to <8 x i32>
  %at.2 = getelementptr i32, ptr %start, i64 32
  store <8 x i32> %narrow.2, ptr %at.2, align 32
  %narrow.3 = trunc <8 x i64> %p.18 to <8 x i32>
  %at.3 = getelementptr i32, ptr %start, i64 48
  store <8 x i32> %narrow.3, ptr %at.3, align 32
  %start.lane.1 = shl i64 %block, 4
  %one.24 = insertelement <8 x i64> poison, i64 %start.lane.1, i64 0
  %all.24 = shufflevector <8 x i64> %one.24, <8 x i64> poison, <8 x i32> zeroinitializer
  %c.1 = or <8 x i64> %all.24, <i64 8, i64 9, i64 10, i64 11, i64 12, i64 13, i64 14, i64 15>
  %step.low.1 = and i64 %step, 4294967295
  %one.25 = insertelement <8 x i64> poison, i64 %step.low.1, i64 0
  %all.25 = shufflevector <8 x i64> %one.25, <8 x i64> poison, <8 x i32> zeroinitializer
  %step.high.1 = lshr i64 %step, 32
  %one.26 = insertelement <8 x i64> poison, i64 %step.high.1, i64 0
  %all.26 = shufflevector <8 x i64> %one.26, <8 x i64> poison, <8 x i32> zeroinitializer
  %wide.21 = zext i32 %draw to i64
  %one.27 = insertelement <8 x i64> poison, i64 %wide.21, i64 0
  %all.27 = shufflevector <8 x i64> %one.27, <8 x i64> poison, <8 x i32> zeroinitializer
  %low.20 = and <8 x i64> %c.1, splat (i64 4294967295)
  %p.20 = mul <8 x i64> %low.20, splat (i64 3528531795)
  %high.20 = lshr <8 x i64> %p.20, splat (i64 32)
  %low.21 = and <8 x i64> %all.26, splat (i64 4294967295)
  %p.21 = mul <8 x i64> %low.21, splat (i64 3449720151)
  %high.21 = lshr <8 x i64> %p.21, splat (i64 32)
  %x.40 = xor <8 x i64> %high.21, %all.25
  %wide.22 = zext i32 %seed to i64
  %one.28 = insertelement <8 x i64> poison, i64 %wide.22, i64 0
  %all.28 = shufflevector <8 x i64> %one.28, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.41 = xor <8 x i64> %x.40, %all.28
  %x.42 = xor <8 x i64> %high.20, %all.27
  %wide.23 = zext i32 %stream to i64
  %one.29 = insertelement <8 x i64> poison, i64 %wide.23, i64 0
  %all.29 = shufflevector <8 x i64> %one.29, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.43 = xor <8 x i64> %x.42, %all.29
  %seed.11 = add i32 %seed, -1640531527
  %stream.11 = add i32 %stream, -1150833019
  %low.22 = and <8 x i64> %x.41, splat (i64 4294967295)
  %p.22 = mul <8 x i64> %low.22, splat (i64 3528531795)
  %high.22 = lshr <8 x i64> %p.22, splat (i64 32)
  %low.23 = and <8 x i64> %x.43, splat (i64 4294967295)
  %p.23 = mul <8 x i64> %low.23, splat (i64 3449720151)
  %high.23 = lshr <8 x i64> %p.23, splat (i64 32)
  %x.44 = xor <8 x i64> %high.23, %p.21
  %wide.24 = zext i32 %seed.11 to i64
  %one.30 = insertelement <8 x i64> poison, i64 %wide.24, i64 0
  %all.30 = shufflevector <8 x i64> %one.30, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.45 = xor <8 x i64> %x.44, %all.30
  %x.46 = xor <8 x i64> %high.22, %p.20
  %wide.25 = zext i32 %stream.11 to i64
  %one.31 = insertelement <8 x i64> poison, i64 %wide.25, i64 0
  %all.31 = shufflevector <8 x i64> %one.31, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.47 = xor <8 x i64> %x.46, %all.31
  %seed.12 = add i32 %seed.11, -1640531527
  %stream.12 = add i32 %stream.11, -1150833019
  %low.24 = and <8 x i64> %x.45, splat (i64 4294967295)
  %p.24 = mul <8 x i64> %low.24, splat (i64 3528531795)
  %high.24 = lshr <8 x i64> %p.24, splat (i64 32)
  %low.25 = and <8 x i64> %x.47, splat (i64 4294967295)
  %p.25 = mul <8 x i64> %low.25, splat (i64 3449720151)
  %high.25 = lshr <8 x i64> %p.25, splat (i64 32)
  %x.48 = xor <8 x i64> %high.25, %p.23
  %wide.26 = zext i32 %seed.12 to i64
  %one.32 = insertelement <8 x i64> poison, i64 %wide.26, i64 0
  %all.32 = shufflevector <8 x i64> %one.32, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.49 = xor <8 x i64> %x.48, %all.32
  %x.50 = xor <8 x i64> %high.24, %p.22
  %wide.27 = zext i32 %stream.12 to i64
  %one.33 = insertelement <8 x i64> poison, i64 %wide.27, i64 0
  %all.33 = shufflevector <8 x i64> %one.33, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.51 = xor <8 x i64> %x.50, %all.33
  %seed.13 = add i32 %seed.12, -1640531527
  %stream.13 = add i32 %stream.12, -1150833019
  %low.26 = and <8 x i64> %x.49, splat (i64 4294967295)
  %p.26 = mul <8 x i64> %low.26, splat (i64 3528531795)
  %high.26 = lshr <8 x i64> %p.26, splat (i64 32)
  %low.27 = and <8 x i64> %x.51, splat (i64 4294967295)
  %p.27 = mul <8 x i64> %low.27, splat (i64 3449720151)
  %high.27 = lshr <8 x i64> %p.27, splat (i64 32)
  %x.52 = xor <8 x i64> %high.27, %p.25
  %wide.28 = zext i32 %seed.13 to i64
  %one.34 = insertelement <8 x i64> poison, i64 %wide.28, i64 0
  %all.34 = shufflevector <8 x i64> %one.34, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.53 = xor <8 x i64> %x.52, %all.34
  %x.54 = xor <8 x i64> %high.26, %p.24
  %wide.29 = zext i32 %stream.13 to i64
  %one.35 = insertelement <8 x i64> poison, i64 %wide.29, i64 0
  %all.35 = shufflevector <8 x i64> %one.35, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.55 = xor <8 x i64> %x.54, %all.35
  %seed.14 = add i32 %seed.13, -1640531527
  %stream.14 = add i32 %stream.13, -1150833019
  %low.28 = and <8 x i64> %x.53, splat (i64 4294967295)
  %p.28 = mul <8 x i64> %low.28, splat (i64 3528531795)
  %high.28 = lshr <8 x i64> %p.28, splat (i64 32)
  %low.29 = and <8 x i64> %x.55, splat (i64 4294967295)
  %p.29 = mul <8 x i64> %low.29, splat (i64 3449720151)
  %high.29 = lshr <8 x i64> %p.29, splat (i64 32)
  %x.56 = xor <8 x i64> %high.29, %p.27
  %wide.30 = zext i32 %seed.14 to i64
  %one.36 = insertelement <8 x i64> poison, i64 %wide.30, i64 0
  %all.36 = shufflevector <8 x i64> %one.36, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.57 = xor <8 x i64> %x.56, %all.36
  %x.58 = xor <8 x i64> %high.28, %p.26
  %wide.31 = zext i32 %stream.14 to i64
  %one.37 = insertelement <8 x i64> poison, i64 %wide.31, i64 0
  %all.37 = shufflevector <8 x i64> %one.37, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.59 = xor <8 x i64> %x.58, %all.37
  %seed.15 = add i32 %seed.14, -1640531527
  %stream.15 = add i32 %stream.14, -1150833019
  %low.30 = and <8 x i64> %x.57, splat (i64 4294967295)
  %p.30 = mul <8 x i64> %low.30, splat (i64 3528531795)
  %high.30 = lshr <8 x i64> %p.30, splat (i64 32)
  %low.31 = and <8 x i64> %x.59, splat (i64 4294967295)
  %p.31 = mul <8 x i64> %low.31, splat (i64 3449720151)
  %high.31 = lshr <8 x i64> %p.31, splat (i64 32)
  %x.60 = xor <8 x i64> %high.31, %p.29
  %wide.32 = zext i32 %seed.15 to i64
  %one.38 = insertelement <8 x i64> poison, i64 %wide.32, i64 0
  %all.38 = shufflevector <8 x i64> %one.38, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.61 = xor <8 x i64> %x.60, %all.38
  %x.62 = xor <8 x i64> %high.30, %p.28
  %wide.33 = zext i32 %stream.15 to i64
  %one.39 = insertelement <8 x i64> poison, i64 %wide.33, i64 0
  %all.39 = shufflevector <8 x i64> %one.39, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.63 = xor <8 x i64> %x.62, %all.39
  %seed.16 = add i32 %seed.15, -1640531527
  %stream.16 = add i32 %stream.15, -1150833019
  %low.32 = and <8 x i64> %x.61, splat (i64 4294967295)
  %p.32 = mul <8 x i64> %low.32, splat (i64 3528531795)
  %high.32 = lshr <8 x i64> %p.32, splat (i64 32)
  %low.33 = and <8 x i64> %x.63, splat (i64 4294967295)
  %p.33 = mul <8 x i64> %low.33, splat (i64 3449720151)
  %high.33 = lshr <8 x i64> %p.33, splat (i64 32)
  %x.64 = xor <8 x i64> %high.33, %p.31
  %wide.34 = zext i32 %seed.16 to i64
  %one.40 = insertelement <8 x i64> poison, i64 %wide.34, i64 0
  %all.40 = shufflevector <8 x i64> %one.40, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.65 = xor <8 x i64> %x.64, %all.40
  %x.66 = xor <8 x i64> %high.32, %p.30
  %wide.35 = zext i32 %stream.16 to i64
  %one.41 = insertelement <8 x i64> poison, i64 %wide.35, i64 0
  %all.41 = shufflevector <8 x i64> %one.41, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.67 = xor <8 x i64> %x.66, %all.41
  %seed.17 = add i32 %seed.16, -1640531527
  %stream.17 = add i32 %stream.16, -1150833019
  %low.34 = and <8 x i64> %x.65, splat (i64 4294967295)
  %p.34 = mul <8 x i64> %low.34, splat (i64 3528531795)
  %high.34 = lshr <8 x i64> %p.34, splat (i64 32)
  %low.35 = and <8 x i64> %x.67, splat (i64 4294967295)
  %p.35 = mul <8 x i64> %low.35, splat (i64 3449720151)
  %high.35 = lshr <8 x i64> %p.35, splat (i64 32)
  %x.68 = xor <8 x i64> %high.35, %p.33
  %wide.36 = zext i32 %seed.17 to i64
  %one.42 = insertelement <8 x i64> poison, i64 %wide.36, i64 0
  %all.42 = shufflevector <8 x i64> %one.42, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.69 = xor <8 x i64> %x.68, %all.42
  %x.70 = xor <8 x i64> %high.34, %p.32
  %wide.37 = zext i32 %stream.17 to i64
  %one.43 = insertelement <8 x i64> poison, i64 %wide.37, i64 0
  %all.43 = shufflevector <8 x i64> %one.43, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.71 = xor <8 x i64> %x.70, %all.43
  %seed.18 = add i32 %seed.17, -1640531527
  %stream.18 = add i32 %stream.17, -1150833019
  %low.36 = and <8 x i64> %x.69, splat (i64 4294967295)
  %p.36 = mul <8 x i64> %low.36, splat (i64 3528531795)
  %high.36 = lshr <8 x i64> %p.36, splat (i64 32)
  %low.37 = and <8 x i64> %x.71, splat (i64 4294967295)
  %p.37 = mul <8 x i64> %low.37, splat (i64 3449720151)
  %high.37 = lshr <8 x i64> %p.37, splat (i64 32)
  %x.72 = xor <8 x i64> %high.37, %p.35
  %wide.38 = zext i32 %seed.18 to i64
  %one.44 = insertelement <8 x i64> poison, i64 %wide.38, i64 0
  %all.44 = shufflevector <8 x i64> %one.44, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.73 = xor <8 x i64> %x.72, %all.44
  %x.74 = xor <8 x i64> %high.36, %p.34
  %wide.39 = zext i32 %stream.18 to i64
  %one.45 = insertelement <8 x i64> poison, i64 %wide.39, i64 0
  %all.45 = shufflevector <8 x i64> %one.45, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.75 = xor <8 x i64> %x.74, %all.45
  %seed.19 = add i32 %seed.18, -1640531527
  %stream.19 = add i32 %stream.18, -1150833019
  %low.38 = and <8 x i64> %x.73, splat (i64 4294967295)
  %p.38 = mul <8 x i64> %low.38, splat (i64 3528531795)
  %high.38 = lshr <8 x i64> %p.38, splat (i64 32)
  %low.39 = and <8 x i64> %x.75, splat (i64 4294967295)
  %p.39 = mul <8 x i64> %low.39, splat (i64 3449720151)
  %high.39 = lshr <8 x i64> %p.39, splat (i64 32)
  %x.76 = xor <8 x i64> %high.39, %p.37
  %wide.40 = zext i32 %seed.19 to i64
  %one.46 = insertelement <8 x i64> poison, i64 %wide.40, i64 0
  %all.46 = shufflevector <8 x i64> %one.46, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.77 = xor <8 x i64> %x.76, %all.46
  %x.78 = xor <8 x i64> %high.38, %p.36
  %wide.41 = zext i32 %stream.19 to i64
  %one.47 = insertelement <8 x i64> poison, i64 %wide.41, i64 0
  %all.47 = shufflevector <8 x i64> %one.47, <8 x i64> poison, <8 x i32> zeroinitializer
  %x.79 = xor <8 x i64> %x.78, %all.47
  %seed.20 = add i32 %seed.19, -1640531527
  %stream.20 = add i32 %stream.19, -1150833019
  %narrow.4 = trunc <8 x i64> %x.77 to <8 x i32>
  %at.4 = getelementptr i32, ptr %start, i64 8
  store <8 x i32> %narrow.4, ptr %at.4, align 32
  %narrow.5 = trunc <8 x i64> %p.39 to <8 x i32>
  %at.5 = getelementptr i32, ptr %start, i64 24
  store <8 x i32> %narrow.5, ptr %at.5, align 32
  %narrow.6 = trunc <8 x i64> %x.79 to <8 x i32>
  %at.6 = getelementptr i32, ptr %start, i64 40
  store <8 x i32> %narrow.6, ptr %at.6, align 32
  %narrow.7 = trunc <8 x i64> %p.38 to <8 x i32>
  %at.7 = getelementptr i32, ptr %start, i64 56
  store <8 x i32> %narrow.7, ptr %at.7, align 32
  %first.next = add i64 %first, 64
  br label %head
done:
  ret void
}

define internal { i32, i32, i32, i32 } @nl.philox(i32 %seed, i32 %stream, i32 %c0, i32 %c1, i32 %c2, i32 %c3) noinline nounwind {
  %wide = zext i32 %c0 to i64
  %p = mul i64 %wide, 3528531795
  %p.1 = lshr i64 %p, 32
  %high = trunc i64 %p.1 to i32
  %low = trunc i64 %p to i32
  %wide.1 = zext i32 %c2 to i64
  %p.2 = mul i64 %wide.1, 3449720151
  %p.3 = lshr i64 %p.2, 32
  %high.1 = trunc i64 %p.3 to i32
  %low.1 = trunc i64 %p.2 to i32
  %x = xor i32 %high.1, %c1
  %x.1 = xor i32 %x, %seed
  %x.2 = xor i32 %high, %c3
  %x.3 = xor i32 %x.2, %stream
  %seed.1 = add i32 %seed, -1640531527
  %stream.1 = add i32 %stream, -1150833019
  %wide.2 = zext i32 %x.1 to i64
  %p.4 = mul i64 %wide.2, 3528531795
  %p.5 = lshr i64 %p.4, 32
  %high.2 = trunc i64 %p.5 to i32
  %low.2 = trunc i64 %p.4 to i32
  %wide.3 = zext i32 %x.3 to i64
  %p.6 = mul i64 %wide.3, 3449720151
  %p.7 = lshr i64 %p.6, 32
  %high.3 = trunc i64 %p.7 to i32
  %low.3 = trunc i64 %p.6 to i32
  %x.4 = xor i32 %high.3, %low.1
  %x.5 = xor i32 %x.4, %seed.1
  %x.6 = xor i32 %high.2, %low
  %x.7 = xor i32 %x.6, %stream.1
  %seed.2 = add i32 %seed.1, -1640531527
  %stream.2 = add i32 %stream.1, -1150833019
  %wide.4 = zext i32 %x.5 to i64
  %p.8 = mul i64 %wide.4, 3528531795
  %p.9 = lshr i64 %p.8, 32
  %high.4 = trunc i64 %p.9 to i32
  %low.4 = trunc i64 %p.8 to i32
  %wide.5 = zext i32 %x.7 to i64
  %p.10 = mul i64 %wide.5, 3449720151
  %p.11 = lshr i64 %p.10, 32
  %high.5 = trunc i64 %p.11 to i32
  %low.5 = trunc i64 %p.10 to i32
  %x.8 = xor i32 %high.5, %low.3
  %x.9 = xor i32 %x.8, %seed.2
  %x.10 = xor i32 %high.4, %low.2
  %x.11 = xor i32 %x.10, %stream.2
  %seed.3 = add i32 %seed.2, -1640531527
  %stream.3 = add i32 %stream.2, -1150833019
  %wide.6 = zext i32 %x.9 to i64
  %p.12 = mul i64 %wide.6, 3528531795
  %p.13 = lshr i64 %p.12, 32
  %high.6 = trunc i64 %p.13 to i32
  %low.6 = trunc i64 %p.12 to i32
  %wide.7 = zext i32 %x.11 to i64
  %p.14 = mul i64 %wide.7, 3449720151
  %p.15 = lshr i64 %p.14, 32
  %high.7 = trunc i64 %p.15 to i32
  %low.7 = trunc i64 %p.14 to i32
  %x.12 = xor i32 %high.7, %low.5
  %x.13 = xor i32 %x.12, %seed.3
  %x.14 = xor i32 %high.6, %low.4
  %x.15 = xor i32 %x.14, %stream.3
  %seed.4 = add i32 %seed.3, -1640531527
  %stream.4 = add i32 %stream.3, -1150833019
  %wide.8 = zext i32 %x.13 to i64
  %p.16 = mul i64 %wide.8, 3528531795
  %p.17 = lshr i64 %p.16, 32
  %high.8 = trunc i64 %p.17 to i32
  %low.8 = trunc i64 %p.16 to i32
  %wide.9 = zext i32 %x.15 to i64
  %p.18 = mul i64 %wide.9, 3449720151
  %p.19 = lshr i64 %p.18, 32
  %high.9 = trunc i64 %p.19 to i32
  %low.9 = trunc i64 %p.18 to i32
  %x.16 = xor i32 %high.9, %low.7
  %x.17 = xor i32 %x.16, %seed.4
  %x.18 = xor i32 %high.8, %low.6
  %x.19 = xor i32 %x.18, %stream.4
  %seed.5 = add i32 %seed.4, -1640531527
  %stream.5 = add i32 %stream.4, -1150833019
  %wide.10 = zext i32 %x.17 to i64
  %p.20 = mul i64 %wide.10, 3528531795
  %p.21 = lshr i64 %p.20, 32
  %high.10 = trunc i64 %p.21 to i32
  %low.10 = trunc i64 %p.20 to i32
  %wide.11 = zext i32 %x.19 to i64
  %p.22 = mul i64 %wide.11, 3449720151
  %p.23 = lshr i64 %p.22, 32
  %high.11 = trunc i64 %p.23 to i32
  %low.11 = trunc i64 %p.22 to i32
  %x.20 = xor i32 %high.11, %low.9
  %x.21 = xor i32 %x.20, %seed.5
  %x.22 = xor i32 %high.10, %low.8
  %x.23 = xor i32 %x.22, %stream.5
  %seed.6 = add i32 %seed.5, -1640531527
  %stream.6 = add i32 %stream.5, -1150833019
  %wide.12 = zext i32 %x.21 to i64
  %p.24 = mul i64 %wide.12, 3528531795
  %p.25 = lshr i64 %p.24, 32
  %high.12 = trunc i64 %p.25 to i32
  %low.12 = trunc i64 %p.24 to i32
  %wide.13 = zext i32 %x.23 to i64
  %p.26 = mul i64 %wide.13, 3449720151
  %p.27 = lshr i64 %p.26, 32
  %high.13 = trunc i64 %p.27 to i32
  %low.13 = trunc i64 %p.26 to i32
  %x.24 = xor i32 %high.13, %low.11
  %x.25 = xor i32 %x.24, %seed.6
  %x.26 = xor i32 %high.12, %low.10
  %x.27 = xor i32 %x.26, %stream.6
  %seed.7 = add i32 %seed.6, -1640531527
  %stream.7 = add i32 %stream.6, -1150833019
  %wide.14 = zext i32 %x.25 to i64
  %p.28 = mul i64 %wide.14, 3528531795
  %p.29 = lshr i64 %p.28, 32
  %high.14 = trunc i64 %p.29 to i32
  %low.14 = trunc i64 %p.28 to i32
  %wide.15 = zext i32 %x.27 to i64
  %p.30 = mul i64 %wide.15, 3449720151
  %p.31 = lshr i64 %p.30, 32
  %high.15 = trunc i64 %p.31 to i32
  %low.15 = trunc i64 %p.30 to i32
  %x.28 = xor i32 %high.15, %low.13
  %x.29 = xor i32 %x.28, %seed.7
  %x.30 = xor i32 %high.14, %low.12
  %x.31 = xor i32 %x.30, %stream.7
  %seed.8 = add i32 %seed.7, -1640531527
  %stream.8 = add i32 %stream.7, -1150833019
  %wide.16 = zext i32 %x.29 to i64
  %p.32 = mul i64 %wide.16, 3528531795
  %p.33 = lshr i64 %p.32, 32
  %high.16 = trunc i64 %p.33 to i32
  %low.16 = trunc i64 %p.32 to i32
  %wide.17 = zext i32 %x.31 to i64
  %p.34 = mul i64 %wide.17, 3449720151
  %p.35 = lshr i64 %p.34, 32
  %high.17 = trunc i64 %p.35 to i32
  %low.17 = trunc i64 %p.34 to i32
  %x.32 = xor i32 %high.17, %low.15
  %x.33 = xor i32 %x.32, %seed.8
  %x.34 = xor i32 %high.16, %low.14
  %x.35 = xor i32 %x.34, %stream.8
  %seed.9 = add i32 %seed.8, -1640531527
  %stream.9 = add i32 %stream.8, -1150833019
  %wide.18 = zext i32 %x.33 to i64
  %p.36 = mul i64 %wide.18, 3528531795
  %p.37 = lshr i64 %p.36, 32
  %high.18 = trunc i64 %p.37 to i32
  %low.18 = trunc i64 %p.36 to i32
  %wide.19 = zext i32 %x.35 to i64
  %p.38 = mul i64 %wide.19, 3449720151
  %p.39 = lshr i64 %p.38, 32
  %high.19 = trunc i64 %p.39 to i32
  %low.19 = trunc i64 %p.38 to i32
  %x.36 = xor i32 %high.19, %low.17
  %x.37 = xor i32 %x.36, %seed.9
  %x.38 = xor i32 %high.18, %low.16
  %x.39 = xor i32 %x.38, %stream.9
  %seed.10 = add i32 %seed.9, -1640531527
  %stream.10 = add i32 %stream.9, -1150833019
  %result = insertvalue { i32, i32, i32, i32 } poison, i32 %x.37, 0
  %result.1 = insertvalue { i32, i32, i32, i32 } %result, i32 %low.19, 1
  %result.2 = insertvalue { i32, i32, i32, i32 } %result.1, i32 %x.39, 2
  %result.3 = insertvalue { i32, i32, i32, i32 } %result.2, i32 %low.18, 3
  ret { i32, i32, i32, i32 } %result.3
}

declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare double @llvm.fabs.f64(double)
declare double @llvm.fma.f64(double, double, double)
declare double @llvm.roundeven.f64(double)
declare double @llvm.sqrt.f64(double)
declare float @llvm.fma.f32(float, float, float)
declare i32 @llvm.fshl.i32(i32, i32, i32)
declare i32 @llvm.vector.reduce.or.v8i32(<8 x i32>)
declare i64 @llvm.cttz.i64(i64, i1)
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.umin.i64(i64, i64)

attributes #0 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 100}
!1 = distinct !{}
!2 = distinct !{!2, !4}
!3 = !{!"branch_weights", i32 10000, i32 1}
!4 = !{!"llvm.loop.parallel_accesses", !1}
!llvm.dbg.cu = !{!6}
!llvm.module.flags = !{!8, !9}
!5 = !DIFile(filename: "everything", directory: "")
!6 = distinct !DICompileUnit(language: DW_LANG_C11, file: !5, producer: "nlc", isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly)
!7 = !DISubroutineType(types: !{})
!8 = !{i32 7, !"Dwarf Version", i32 4}
!9 = !{i32 2, !"Debug Info Version", i32 3}
!10 = distinct !DISubprogram(name: "Net_connect_0_Weight", scope: !5, file: !5, line: 23, type: !7, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !6)
!11 = !DILocation(line: 23, column: 5, scope: !10)
!12 = distinct !DISubprogram(name: "Net_connect_0_Delay", scope: !5, file: !5, line: 23, type: !7, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !6)
!13 = !DILocation(line: 23, column: 5, scope: !12)
!14 = distinct !DISubprogram(name: "Net_connect_0_Accept", scope: !5, file: !5, line: 23, type: !7, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !6)
!15 = !DILocation(line: 23, column: 5, scope: !14)
!16 = distinct !DISubprogram(name: "Net_connect_2_Start", scope: !5, file: !5, line: 25, type: !7, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !6)
!17 = !DILocation(line: 25, column: 5, scope: !16)
!18 = distinct !DISubprogram(name: "Net_connect_3_Start", scope: !5, file: !5, line: 26, type: !7, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !6)
!19 = !DILocation(line: 26, column: 5, scope: !18)
