; Circuit Cuba, step 1/10 ms, float32. Units: ms, mV, pA, nS, pF, um.

define i32 @Cuba_Lif_arrive(ptr noalias nocapture %frame) #0 {
entry:
  %lanes.word = getelementptr inbounds i64, ptr %frame, i64 1
  %lanes = load i64, ptr %lanes.word, align 8
  %s_arrival_g_e.word = getelementptr inbounds i64, ptr %frame, i64 10
  %s_arrival_g_e = load ptr, ptr %s_arrival_g_e.word, align 8
  %s_arrival_g_i.word = getelementptr inbounds i64, ptr %frame, i64 11
  %s_arrival_g_i = load ptr, ptr %s_arrival_g_i.word, align 8
  %s_g_e.word = getelementptr inbounds i64, ptr %frame, i64 7
  %s_g_e = load ptr, ptr %s_g_e.word, align 8
  %s_g_i.word = getelementptr inbounds i64, ptr %frame, i64 8
  %s_g_i = load ptr, ptr %s_g_i.word, align 8
  %scale_g_e.word = getelementptr inbounds i64, ptr %frame, i64 12
  %scale_g_e = load double, ptr %scale_g_e.word, align 8
  %t = fptrunc double %scale_g_e to float
  %one = insertelement <8 x float> poison, float %t, i64 0
  %all = shufflevector <8 x float> %one, <8 x float> poison, <8 x i32> zeroinitializer
  %scale_g_i.word = getelementptr inbounds i64, ptr %frame, i64 13
  %scale_g_i = load double, ptr %scale_g_i.word, align 8
  %t.1 = fptrunc double %scale_g_i to float
  %one.1 = insertelement <8 x float> poison, float %t.1, i64 0
  %all.1 = shufflevector <8 x float> %one.1, <8 x float> poison, <8 x i32> zeroinitializer
  br label %cells
cells:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  %seen = phi <8 x i32> [ zeroinitializer, %entry ], [ %seen.next, %latch ]
  %more = icmp ult i64 %i, %lanes
  br i1 %more, label %body, label %done
body:
  %at = getelementptr inbounds float, ptr %s_g_e, i64 %i
  %g_e = load <8 x float>, ptr %at, align 32
  %at.1 = getelementptr inbounds i32, ptr %s_arrival_g_e, i64 %i
  %arrival_g_e = load <8 x i32>, ptr %at.1, align 32
  %t.2 = sitofp <8 x i32> %arrival_g_e to <8 x float>
  %t.3 = fmul <8 x float> %t.2, %all
  %t.4 = fadd <8 x float> %g_e, %t.3
  %at.2 = getelementptr inbounds float, ptr %s_g_i, i64 %i
  %g_i = load <8 x float>, ptr %at.2, align 32
  %at.3 = getelementptr inbounds i32, ptr %s_arrival_g_i, i64 %i
  %arrival_g_i = load <8 x i32>, ptr %at.3, align 32
  %t.5 = sitofp <8 x i32> %arrival_g_i to <8 x float>
  %t.6 = fmul <8 x float> %t.5, %all.1
  %t.7 = fadd <8 x float> %g_i, %t.6
  %at.4 = getelementptr inbounds i32, ptr %s_arrival_g_e, i64 %i
  store <8 x i32> splat (i32 0), ptr %at.4, align 32
  %at.5 = getelementptr inbounds i32, ptr %s_arrival_g_i, i64 %i
  store <8 x i32> splat (i32 0), ptr %at.5, align 32
  %at.6 = getelementptr inbounds float, ptr %s_g_e, i64 %i
  store <8 x float> %t.4, ptr %at.6, align 32
  %at.7 = getelementptr inbounds float, ptr %s_g_i, i64 %i
  store <8 x float> %t.7, ptr %at.7, align 32
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

define i32 @Cuba_Lif_integrate(ptr noalias nocapture %frame) #0 {
entry:
  %lanes.word = getelementptr inbounds i64, ptr %frame, i64 1
  %lanes = load i64, ptr %lanes.word, align 8
  %s_g_e.word = getelementptr inbounds i64, ptr %frame, i64 7
  %s_g_e = load ptr, ptr %s_g_e.word, align 8
  %s_g_i.word = getelementptr inbounds i64, ptr %frame, i64 8
  %s_g_i = load ptr, ptr %s_g_i.word, align 8
  %s_spike_refractory.word = getelementptr inbounds i64, ptr %frame, i64 9
  %s_spike_refractory = load ptr, ptr %s_spike_refractory.word, align 8
  %s_v.word = getelementptr inbounds i64, ptr %frame, i64 6
  %s_v = load ptr, ptr %s_v.word, align 8
  %list.word = getelementptr inbounds i64, ptr %frame, i64 16
  %list = load ptr, ptr %list.word, align 8
  %size.word = getelementptr inbounds i64, ptr %frame, i64 0
  %size = load i64, ptr %size.word, align 8
  %clear = getelementptr inbounds i64, ptr %frame, i64 17
  store i64 0, ptr %clear, align 8
  br label %cells
cells:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  %seen = phi <8 x i32> [ zeroinitializer, %entry ], [ %seen.next, %latch ]
  %more = icmp ult i64 %i, %lanes
  br i1 %more, label %body, label %done
body:
  %at = getelementptr inbounds float, ptr %s_g_e, i64 %i
  %g_e = load <8 x float>, ptr %at, align 32
  %t = fmul <8 x float> splat (float 0x3FEF5DC9A0000000), %g_e
  %at.1 = getelementptr inbounds float, ptr %s_g_i, i64 %i
  %g_i = load <8 x float>, ptr %at.1, align 32
  %t.1 = fmul <8 x float> splat (float 0x3FEFAE7D00000000), %g_i
  %at.2 = getelementptr inbounds i32, ptr %s_spike_refractory, i64 %i
  %spike_refractory = load <8 x i32>, ptr %at.2, align 32
  %t.2 = icmp slt <8 x i32> splat (i32 0), %spike_refractory
  %t.3 = xor <8 x i1> %t.2, splat (i1 true)
  %at.3 = getelementptr inbounds float, ptr %s_v, i64 %i
  %v = load <8 x float>, ptr %at.3, align 32
  %t.4 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FEFD72460000000), <8 x float> %v, <8 x float> splat (float 0xBFCF481F80000000))
  %t.5 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F7439CCE0000000), <8 x float> %g_e, <8 x float> %t.4)
  %t.6 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F7453B600000000), <8 x float> %g_i, <8 x float> %t.5)
  %t.7 = select <8 x i1> %t.2, <8 x float> %v, <8 x float> %t.6
  %t.8 = fcmp olt <8 x float> splat (float 0xC049000000000000), %t.7
  %t.9 = and <8 x i1> %t.3, %t.8
  %t.10 = sub <8 x i32> %spike_refractory, splat (i32 1)
  %t.11 = select <8 x i1> %t.2, <8 x i32> %t.10, <8 x i32> %spike_refractory
  %t.12 = select <8 x i1> %t.9, <8 x i32> splat (i32 50), <8 x i32> %t.11
  %t.13 = select <8 x i1> %t.9, <8 x float> splat (float 0xC04E000000000000), <8 x float> %t.7
  %none = fsub <8 x float> %t.13, %t.13
  %bits = bitcast <8 x float> %none to <8 x i32>
  %seen.1 = or <8 x i32> %seen, %bits
  %none.1 = fsub <8 x float> %t, %t
  %bits.1 = bitcast <8 x float> %none.1 to <8 x i32>
  %seen.2 = or <8 x i32> %seen.1, %bits.1
  %none.2 = fsub <8 x float> %t.1, %t.1
  %bits.2 = bitcast <8 x float> %none.2 to <8 x i32>
  %seen.3 = or <8 x i32> %seen.2, %bits.2
  %at.4 = getelementptr inbounds float, ptr %s_g_e, i64 %i
  store <8 x float> %t, ptr %at.4, align 32
  %at.5 = getelementptr inbounds float, ptr %s_g_i, i64 %i
  store <8 x float> %t.1, ptr %at.5, align 32
  %at.6 = getelementptr inbounds i32, ptr %s_spike_refractory, i64 %i
  store <8 x i32> %t.12, ptr %at.6, align 32
  %at.7 = getelementptr inbounds float, ptr %s_v, i64 %i
  store <8 x float> %t.13, ptr %at.7, align 32
  %bits.3 = bitcast <8 x i1> %t.9 to i8
  %mask = zext i8 %bits.3 to i64
  %fires = icmp ne i64 %mask, 0
  br i1 %fires, label %append, label %next, !prof !0
append:
  %count = getelementptr inbounds i64, ptr %frame, i64 17
  call void @nl.append(ptr %list, ptr %count, i64 %i, i64 %mask, i64 %size)
  br label %next
next:
  %seen.next = or <8 x i32> %seen.3, zeroinitializer
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

define i32 @Cuba_Lif_advance(ptr noalias nocapture %frame) #0 {
entry:
  %lanes.word = getelementptr inbounds i64, ptr %frame, i64 1
  %lanes = load i64, ptr %lanes.word, align 8
  %s_arrival_g_e.word = getelementptr inbounds i64, ptr %frame, i64 10
  %s_arrival_g_e = load ptr, ptr %s_arrival_g_e.word, align 8
  %s_arrival_g_i.word = getelementptr inbounds i64, ptr %frame, i64 11
  %s_arrival_g_i = load ptr, ptr %s_arrival_g_i.word, align 8
  %s_g_e.word = getelementptr inbounds i64, ptr %frame, i64 7
  %s_g_e = load ptr, ptr %s_g_e.word, align 8
  %s_g_i.word = getelementptr inbounds i64, ptr %frame, i64 8
  %s_g_i = load ptr, ptr %s_g_i.word, align 8
  %s_spike_refractory.word = getelementptr inbounds i64, ptr %frame, i64 9
  %s_spike_refractory = load ptr, ptr %s_spike_refractory.word, align 8
  %s_v.word = getelementptr inbounds i64, ptr %frame, i64 6
  %s_v = load ptr, ptr %s_v.word, align 8
  %scale_g_e.word = getelementptr inbounds i64, ptr %frame, i64 12
  %scale_g_e = load double, ptr %scale_g_e.word, align 8
  %t = fptrunc double %scale_g_e to float
  %one = insertelement <8 x float> poison, float %t, i64 0
  %all = shufflevector <8 x float> %one, <8 x float> poison, <8 x i32> zeroinitializer
  %scale_g_i.word = getelementptr inbounds i64, ptr %frame, i64 13
  %scale_g_i = load double, ptr %scale_g_i.word, align 8
  %t.1 = fptrunc double %scale_g_i to float
  %one.1 = insertelement <8 x float> poison, float %t.1, i64 0
  %all.1 = shufflevector <8 x float> %one.1, <8 x float> poison, <8 x i32> zeroinitializer
  %list.word = getelementptr inbounds i64, ptr %frame, i64 16
  %list = load ptr, ptr %list.word, align 8
  %size.word = getelementptr inbounds i64, ptr %frame, i64 0
  %size = load i64, ptr %size.word, align 8
  %clear = getelementptr inbounds i64, ptr %frame, i64 17
  store i64 0, ptr %clear, align 8
  br label %cells
cells:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  %seen = phi <8 x i32> [ zeroinitializer, %entry ], [ %seen.next, %latch ]
  %more = icmp ult i64 %i, %lanes
  br i1 %more, label %body, label %done
body:
  %at = getelementptr inbounds float, ptr %s_g_e, i64 %i
  %g_e = load <8 x float>, ptr %at, align 32
  %at.1 = getelementptr inbounds i32, ptr %s_arrival_g_e, i64 %i
  %arrival_g_e = load <8 x i32>, ptr %at.1, align 32
  %t.2 = sitofp <8 x i32> %arrival_g_e to <8 x float>
  %t.3 = fmul <8 x float> %t.2, %all
  %t.4 = fadd <8 x float> %g_e, %t.3
  %t.5 = fmul <8 x float> splat (float 0x3FEF5DC9A0000000), %t.4
  %at.2 = getelementptr inbounds float, ptr %s_g_i, i64 %i
  %g_i = load <8 x float>, ptr %at.2, align 32
  %at.3 = getelementptr inbounds i32, ptr %s_arrival_g_i, i64 %i
  %arrival_g_i = load <8 x i32>, ptr %at.3, align 32
  %t.6 = sitofp <8 x i32> %arrival_g_i to <8 x float>
  %t.7 = fmul <8 x float> %t.6, %all.1
  %t.8 = fadd <8 x float> %g_i, %t.7
  %t.9 = fmul <8 x float> splat (float 0x3FEFAE7D00000000), %t.8
  %at.4 = getelementptr inbounds i32, ptr %s_spike_refractory, i64 %i
  %spike_refractory = load <8 x i32>, ptr %at.4, align 32
  %t.10 = icmp slt <8 x i32> splat (i32 0), %spike_refractory
  %t.11 = xor <8 x i1> %t.10, splat (i1 true)
  %at.5 = getelementptr inbounds float, ptr %s_v, i64 %i
  %v = load <8 x float>, ptr %at.5, align 32
  %t.12 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FEFD72460000000), <8 x float> %v, <8 x float> splat (float 0xBFCF481F80000000))
  %t.13 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F7439CCE0000000), <8 x float> %t.4, <8 x float> %t.12)
  %t.14 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F7453B600000000), <8 x float> %t.8, <8 x float> %t.13)
  %t.15 = select <8 x i1> %t.10, <8 x float> %v, <8 x float> %t.14
  %t.16 = fcmp olt <8 x float> splat (float 0xC049000000000000), %t.15
  %t.17 = and <8 x i1> %t.11, %t.16
  %t.18 = sub <8 x i32> %spike_refractory, splat (i32 1)
  %t.19 = select <8 x i1> %t.10, <8 x i32> %t.18, <8 x i32> %spike_refractory
  %t.20 = select <8 x i1> %t.17, <8 x i32> splat (i32 50), <8 x i32> %t.19
  %t.21 = select <8 x i1> %t.17, <8 x float> splat (float 0xC04E000000000000), <8 x float> %t.15
  %none = fsub <8 x float> %t.21, %t.21
  %bits = bitcast <8 x float> %none to <8 x i32>
  %seen.1 = or <8 x i32> %seen, %bits
  %none.1 = fsub <8 x float> %t.5, %t.5
  %bits.1 = bitcast <8 x float> %none.1 to <8 x i32>
  %seen.2 = or <8 x i32> %seen.1, %bits.1
  %none.2 = fsub <8 x float> %t.9, %t.9
  %bits.2 = bitcast <8 x float> %none.2 to <8 x i32>
  %seen.3 = or <8 x i32> %seen.2, %bits.2
  %at.6 = getelementptr inbounds i32, ptr %s_arrival_g_e, i64 %i
  store <8 x i32> splat (i32 0), ptr %at.6, align 32
  %at.7 = getelementptr inbounds i32, ptr %s_arrival_g_i, i64 %i
  store <8 x i32> splat (i32 0), ptr %at.7, align 32
  %at.8 = getelementptr inbounds float, ptr %s_g_e, i64 %i
  store <8 x float> %t.5, ptr %at.8, align 32
  %at.9 = getelementptr inbounds float, ptr %s_g_i, i64 %i
  store <8 x float> %t.9, ptr %at.9, align 32
  %at.10 = getelementptr inbounds i32, ptr %s_spike_refractory, i64 %i
  store <8 x i32> %t.20, ptr %at.10, align 32
  %at.11 = getelementptr inbounds float, ptr %s_v, i64 %i
  store <8 x float> %t.21, ptr %at.11, align 32
  %bits.3 = bitcast <8 x i1> %t.17 to i8
  %mask = zext i8 %bits.3 to i64
  %fires = icmp ne i64 %mask, 0
  br i1 %fires, label %append, label %next, !prof !0
append:
  %count = getelementptr inbounds i64, ptr %frame, i64 17
  call void @nl.append(ptr %list, ptr %count, i64 %i, i64 %mask, i64 %size)
  br label %next
next:
  %seen.next = or <8 x i32> %seen.3, zeroinitializer
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

define i64 @Cuba_exc_initialize(ptr noalias nocapture %frame, ptr nocapture %values, ptr nocapture %columns, ptr nocapture %indices, i64 %start, i64 %count) #0 {
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
  %t.4 = call double @llvm.fma.f64(double 0x4024000000000000, double %t.3, double 0xC04E000000000000)
  %t.5 = fptrunc double %t.4 to float
  %word.14 = getelementptr inbounds i64, ptr %frame, i64 6
  %array = load ptr, ptr %word.14, align 8
  %at.1 = getelementptr inbounds float, ptr %array, i64 %i
  store float %t.5, ptr %at.1, align 4
  %t.6 = fptrunc double 0x0000000000000000 to float
  %word.15 = getelementptr inbounds i64, ptr %frame, i64 7
  %array.1 = load ptr, ptr %word.15, align 8
  %at.2 = getelementptr inbounds float, ptr %array.1, i64 %i
  store float %t.6, ptr %at.2, align 4
  %t.7 = fptrunc double 0x0000000000000000 to float
  %word.16 = getelementptr inbounds i64, ptr %frame, i64 8
  %array.2 = load ptr, ptr %word.16, align 8
  %at.3 = getelementptr inbounds float, ptr %array.2, i64 %i
  store float %t.7, ptr %at.3, align 4
  br label %latch
latch:
  %n.next = add nuw nsw i64 %n, 1
  br label %cells
done:
  ret i64 -1
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

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare double @llvm.fma.f64(double, double, double)
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
